import { describe, expect, test } from 'vitest'
import { createFileGrants, grantLifeMs } from '../../electron/main/file-grants.ts'

function grantsAt(start = '2026-03-12T10:00:00.000Z') {
  const clock = { now: new Date(start) }
  const grants = createFileGrants(() => clock.now)
  const wait = (milliseconds: number) => (clock.now = new Date(clock.now.getTime() + milliseconds))
  return { grants, wait }
}

describe('a token', () => {
  test('stands for its path once', () => {
    const { grants } = grantsAt()
    const token = grants.grant('/дом/фото.jpg')
    expect(token).toMatch(/^[0-9a-f]{48}$/u)
    expect(grants.usedPath(token)).toBeUndefined()
    expect(grants.redeem(token)).toBe('/дом/фото.jpg')
    expect(grants.redeem(token)).toBeUndefined()
    expect(grants.usedPath(token)).toBe('/дом/фото.jpg')
  })

  test('is another one each time, also for one path', () => {
    const { grants } = grantsAt()
    expect(new Set(Array.from({ length: 100 }, () => grants.grant('/а'))).size).toBe(100)
  })

  test('expires when nobody uses it', () => {
    const { grants, wait } = grantsAt()
    const early = grants.grant('/а')
    wait(grantLifeMs - 1)
    const late = grants.grant('/б')
    wait(1)
    expect(grants.redeem(early)).toBeUndefined()
    expect(grants.usedPath(early)).toBeUndefined()
    expect(grants.redeem(late)).toBe('/б')
  })

  test('that nobody gave means nothing', () => {
    const { grants } = grantsAt()
    for (const token of ['', '/etc/passwd', 'f'.repeat(48), '__proto__'])
      expect(grants.redeem(token)).toBeUndefined()
  })

  test('is forgotten with all others', () => {
    const { grants } = grantsAt()
    const [one, other] = [grants.grant('/а'), grants.grant('/б')]
    grants.redeem(one)
    grants.clear()
    expect([grants.usedPath(one), grants.redeem(other)]).toEqual([undefined, undefined])
  })
})
