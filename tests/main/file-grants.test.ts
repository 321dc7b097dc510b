import { describe, expect, test } from 'vitest'
import { createFileGrants, grantLifeMs, type GrantKind } from '../../electron/main/file-grants.ts'

function grantsAt(start = '2026-03-12T10:00:00.000Z') {
  const clock = { now: new Date(start) }
  const grants = createFileGrants(() => clock.now)
  const wait = (milliseconds: number) => (clock.now = new Date(clock.now.getTime() + milliseconds))
  return { grants, wait }
}

const file = (path: string) => ({ path, kind: 'file' as const })

describe('a token', () => {
  test('stands for its path once', () => {
    const { grants } = grantsAt()
    const token = grants.grant(file('/дом/фото.jpg'))
    expect(token).toMatch(/^[0-9a-f]{48}$/u)
    expect(grants.usedPath(token, ['file'])).toBeUndefined()
    expect(grants.redeem(token, 'read')).toEqual({ path: '/дом/фото.jpg', mayReplace: false })
    expect(grants.redeem(token, 'read')).toBeUndefined()
    expect(grants.usedPath(token, ['file'])).toBe('/дом/фото.jpg')
  })

  test('is another one each time, also for one path', () => {
    const { grants } = grantsAt()
    expect(new Set(Array.from({ length: 100 }, () => grants.grant(file('/а')))).size).toBe(100)
  })

  test('expires when nobody uses it', () => {
    const { grants, wait } = grantsAt()
    const early = grants.grant(file('/а'))
    wait(grantLifeMs - 1)
    const late = grants.grant(file('/б'))
    wait(1)
    expect(grants.redeem(early, 'read')).toBeUndefined()
    expect(grants.usedPath(early, ['file'])).toBeUndefined()
    expect(grants.redeem(late, 'read')?.path).toBe('/б')
  })

  test('that nobody gave means nothing', () => {
    const { grants } = grantsAt()
    for (const token of ['', '/etc/passwd', 'f'.repeat(48), '__proto__'])
      expect(grants.redeem(token, 'read')).toBeUndefined()
  })

  test('is forgotten with all others', () => {
    const { grants } = grantsAt()
    const [one, other] = [grants.grant(file('/а')), grants.grant(file('/б'))]
    grants.redeem(one, 'read')
    grants.clear()
    expect([grants.usedPath(one, ['file']), grants.redeem(other, 'read')]).toEqual([undefined, undefined])
  })

  const uses = ['read', 'write', 'write-into', 'folder'] as const
  test.each([
    ['file', ['read']],
    ['save', ['write']],
    ['folder', ['write-into', 'folder']],
    ['vault', ['folder']],
  ] as const)('of a %s is good for %j and nothing else', (kind, good) => {
    const { grants } = grantsAt()
    const isGood = (use: (typeof uses)[number]) =>
      grants.redeem(grants.grant({ path: '/а', kind }), use) !== undefined
    expect(uses.filter(isGood)).toEqual(good)
  })

  test('that was asked for the wrong thing is still good for the right one', () => {
    const { grants } = grantsAt()
    const token = grants.grant({ path: '/а', kind: 'save', mayReplace: true })
    expect(grants.redeem(token, 'read')).toBeUndefined()
    expect(grants.redeem(token, 'write')).toEqual({ path: '/а', mayReplace: true })
    const kinds: GrantKind[] = ['file', 'folder', 'vault']
    expect([grants.usedPath(token, kinds), grants.usedPath(token, ['save'])]).toEqual([undefined, '/а'])
  })
})
