import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePassphrase } from '../run-cli.ts'
import { createVaultCli, vaultEnvironment, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli

beforeAll(async () => {
  cli = await createVaultCli()
})
afterAll(() => cli.remove())

describe('the vault', () => {
  test('shows the recovery key once, and opens by it', async () => {
    expect(cli.recoveryKey).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]+$/u)
    const { status, out, err } = await cli.run([
      'vault',
      'info',
      '--vault',
      'vault',
      '--recovery-key-file',
      'key.txt',
    ])
    expect([status, err]).toEqual([0, ''])
    expect(out).not.toContain('AGE-SECRET-KEY')
    expect(out).toContain('Садыкова Алма')
  })

  test('tells what is public without a passphrase, and nothing more', async () => {
    const { status, out } = await cli.run(['vault', 'info', '--public', '--vault', 'vault', '--json'])
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(out) as object).sort()).toEqual(['createdAt', 'format', 'slots', 'vaultId'])
  })

  test('a wrong passphrase is status 4 and is not repeated', async () => {
    const wrong = 'quite another passphrase'
    const { status, out, err } = await cli.run(['vault', 'info'], {
      env: { ...vaultEnvironment(), SANDYQ_PASSPHRASE: wrong },
    })
    expect([status, out]).toEqual([4, ''])
    expect(err).not.toContain(wrong)
    cli.write('bad-key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`)
    expect(
      (await cli.run(['vault', 'info', '--vault', 'vault', '--recovery-key-file', 'bad-key'])).status,
    ).toBe(4)
  })

  test('the keyboard serves as well: present passphrase once, new one twice', async () => {
    const next = 'снегирь тропа уголь маяк ведро'
    const typed = `${samplePassphrase}\r${next}\r${next}\r`
    const changed = await cli.run(['vault', 'passphrase', '--vault', 'vault'], { typed })
    expect([changed.status, changed.err.includes(next)]).toEqual([0, false])
    expect(changed.out).toMatch(/^The passphrase is changed\..*sandyq vault rotate\n$/u)
    cli.write('next', samplePassphrase)
    const back = await cli.run(['vault', 'passphrase', '--vault', 'vault', '--new-passphrase-file', 'next'], {
      env: { SANDYQ_PASSPHRASE: next },
    })
    expect(back.status).toBe(0)
  })

  test('slots are added, listed and removed', async () => {
    const added = await cli.ask<{ slotId: string; recoveryKey: string }>([
      'vault',
      'slots',
      'add',
      '--kind',
      'recovery',
      '--label',
      'сейф',
      '--person',
      'Садыкова Алма',
    ])
    expect(added.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/u)
    const { slots } = await cli.ask<{ slots: { slotId: string; label: string }[] }>([
      'vault',
      'slots',
      'list',
    ])
    expect(slots.map((slot) => slot.label)).toContain('сейф')
    const removed = await cli.told(['vault', 'slots', 'remove', added.slotId])
    expect(removed.status).toBe(0)
    expect(removed.out).toContain('sandyq vault rotate')
    expect((await cli.told(['vault', 'slots', 'remove', added.slotId])).status).toBe(3)
  })

  test('the only recovery key is removed only when it is named as such', async () => {
    const fresh = await createVaultCli()
    try {
      const list = () => fresh.ask<{ slots: { slotId: string; kind: string }[] }>(['vault', 'slots', 'list'])
      const slotId = (await list()).slots.find((slot) => slot.kind === 'recovery')?.slotId ?? ''
      for (const name of [slotId, `0${slotId}`]) {
        const refused = await fresh.told(['vault', 'slots', 'remove', name])
        expect(refused.status).toBe(2)
        expect(refused.err).toContain('--last-recovery')
      }
      expect((await list()).slots).toHaveLength(2)
      expect((await fresh.told(['vault', 'slots', 'remove', slotId, '--last-recovery'])).status).toBe(0)
    } finally {
      fresh.remove()
    }
  })

  test('is rotated, checked, repaired, backed up and restored', async () => {
    const rotated = await cli.told(['vault', 'rotate', '--lang', 'ru'])
    expect([rotated.status, rotated.out.startsWith('Ключ базы')]).toEqual([0, true])
    expect(await cli.ask(['vault', 'check'])).toMatchObject({ problems: [] })
    await cli.ask(['vault', 'repair'])
    await cli.ask(['vault', 'backup', 'copy'])
    await cli.ask(['vault', 'restore', 'copy', '--vault', 'restored'])
    const restored = await cli.ask<{ person: string }>(['vault', 'info', '--vault', 'restored'])
    expect(restored.person).toBe('Садыкова Алма')
    expect((await cli.told(['vault', 'create', '--person', 'X'])).status).toBe(9)
  })

  test('suggests a phrase of so many words', async () => {
    const { phrase } = await cli.ask<{ phrase: string }>([
      'vault',
      'suggest-passphrase',
      '--words',
      '6',
      '--language',
      'ru',
    ])
    expect(phrase.split(/[ -]/u)).toHaveLength(6)
  })
})
