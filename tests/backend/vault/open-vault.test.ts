import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDatabase } from '../../../electron/backend/vault/database.ts'
import { createVault } from '../../../electron/backend/vault/create-vault.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { formatRecoveryKey } from '../../../electron/backend/vault/recovery-key.ts'
import { keysOf } from '../../../electron/backend/vault/session.ts'
import { listSlots, removeSlot } from '../../../electron/backend/vault/slots.ts'
import { vaultInfo } from '../../../electron/backend/vault/vault-folder.ts'
import { migrations } from '../../../electron/backend/vault/migrations.ts'
import { listCustody } from '../../../electron/backend/vault/custody.ts'
import {
  addObject,
  createVaultInFolder,
  flipByte,
  openForTest,
  passphrase,
  passphraseKey,
  quick,
  readTree,
  temporaryFolder,
} from './vault-in-folder.ts'

const failure = (code: string, details: object = {}): object =>
  expect.objectContaining({ code, details: expect.objectContaining(details) })

describe('createVault', () => {
  test('makes what the format says, readable by the owner only', async () => {
    const { session, folder } = await createVaultInFolder()
    await addObject(session, 'evidence')
    session.close()
    const names = ['README.txt', 'keys', 'lock', 'objects', 'secret.age', 'vault.db', 'vault.json']
    expect(readdirSync(folder).sort()).toEqual(names.sort())
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const { mode } = statSync(join(folder, name))
      expect(`${name} ${(mode & 0o777).toString(8)}`).toMatch(/ [67]00$/u)
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'vault.json'), 'utf8')))).toEqual([
      'format',
      'vaultId',
      'createdAt',
    ])
  })

  test('the owner is the person of both slots and of the first custody entry', async () => {
    const { session } = await createVaultInFolder({ clock: () => new Date('2026-03-12T10:00:00Z') })
    expect(session.slot).toMatchObject({ slotId: 1, kind: 'passphrase', personId: 'person-1' })
    expect(listSlots(session).map(({ kind, personId, current }) => ({ kind, personId, current }))).toEqual([
      { kind: 'passphrase', personId: 'person-1', current: true },
      { kind: 'recovery', personId: 'person-1', current: false },
    ])
    expect(session.database.read((db) => listCustody(db))).toMatchObject([
      {
        sequence: 1,
        actor: 'person-1',
        action: 'vault.create',
        subject: session.vaultId,
        time: '2026-03-12T10:00:00.000Z',
      },
    ])
    expect(session.alarms).toEqual([])
  })

  test('refuses a folder in use and a weak passphrase, and leaves nothing', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'a.sandyq')
    const owner = { ownerName: 'Пример', ownerId: 'person-1' }
    await expect(createVault({ folder, ...owner, passphrase: 'short', ...quick })).rejects.toThrow(
      failure('vault.weak-passphrase-short'),
    )
    await expect(createVault({ folder: parent, ...owner, passphrase, ...quick })).resolves.toBeDefined()
    await expect(createVault({ folder: parent, ...owner, passphrase, ...quick })).rejects.toThrow(
      failure('vault.exists'),
    )
    expect(readdirSync(join(parent, '..')).filter((name) => name.includes('.creating-'))).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to is said to be so', async () => {
    const parent = temporaryFolder()
    chmodSync(parent, 0o500)
    const options = {
      folder: join(parent, 'a.sandyq'),
      ownerName: 'Пример',
      ownerId: 'person-1',
      passphrase,
      ...quick,
    }
    await expect(createVault(options)).rejects.toThrow(failure('output.not-written'))
  })

  test('the session carries no key', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    const shown = JSON.stringify(session)
    expect(shown).not.toMatch(/AGE-SECRET-KEY|[0-9a-f]{64}/u)
    for (const file of ['vault.json', 'README.txt', 'secret.age', 'keys/1.age', 'vault.db'])
      expect(readFileSync(join(folder, file), 'latin1')).not.toContain(recoveryKey.slice(20, 50))
  })
})

describe('openVault', () => {
  test('by passphrase, however its letters are composed', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    for (const form of ['NFC', 'NFD'] as const) {
      const key = { kind: 'passphrase', passphrase: passphrase.normalize(form) } as const
      const opened = await openForTest(folder, key)
      expect(opened.vaultId).toBe(session.vaultId)
      opened.close()
    }
  })

  test('by the recovery key as typed from paper', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    session.close()
    for (const identity of [recoveryKey, formatRecoveryKey(recoveryKey).toLowerCase(), ` ${recoveryKey}\n`]) {
      const opened = await openForTest(folder, { kind: 'identity', identity })
      expect(opened.slot.kind).toBe('recovery')
      opened.close()
    }
  })

  test('what was written is there', async () => {
    const { session, folder } = await createVaultInFolder()
    const object = await addObject(session, 'evidence')
    session.close()
    const opened = await openForTest(folder)
    expect(Buffer.from(await opened.objects.readAll(object, 100)).toString()).toBe('evidence')
  })

  test('a wrong passphrase or key says so, without any trace of it', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    const wrong = 'совсем другая фраза 12'
    const error: unknown = await openVault({
      folder,
      key: { kind: 'passphrase', passphrase: wrong },
      ...quick,
    }).catch((error: unknown) => error)
    expect(error).toEqual(failure('vault.wrong-passphrase'))
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('другая')
    const strange = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'
    for (const identity of [strange, 'AGE-SECRET-KEY-1NONSENSE', ''])
      await expect(openVault({ folder, key: { kind: 'identity', identity } })).rejects.toThrow(
        failure('vault.wrong-key'),
      )
    // The lock is free again.
    await openForTest(folder)
  })

  test('a closed session does nothing any more', async () => {
    const { session } = await createVaultInFolder()
    session.close()
    session.close()
    await expect(removeSlot(session, 1)).rejects.toThrow(failure('vault.locked'))
  })
})

describe('damage', () => {
  test.each([
    ['vault.json', 'vault.json', (file: string) => writeFileSync(file, '{"format":1')],
    ['vault.json', 'vault.json', (file: string) => rmSync(file)],
    ['secret.age', 'secret.age', (file: string) => flipByte(file, 3)],
    ['secret.age', 'secret.age', (file: string) => flipByte(file, -5)],
    ['secret.age', 'secret.age', (file: string) => truncateSync(file, 300)],
    ['secret.age', 'secret.age', (file: string) => rmSync(file)],
    ['keys/1.age', 'keys/1.age', (file: string) => flipByte(file, 3)],
    ['keys/1.age', 'keys/1.age', (file: string) => flipByte(file, -5)],
    ['keys/1.age', 'keys/1.age', (file: string) => truncateSync(file, 100)],
    ['vault.db', 'vault.db', (file: string) => flipByte(file, 200)],
    ['vault.db', 'vault.db', (file: string) => rmSync(file)],
  ])('of %s is named', async (path, part, damage) => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    damage(join(folder, path))
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.damaged', { part }),
    )
  })

  test.each([0, 100, 4095])('a database cut to %i bytes is named and not written to', async (length) => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    const file = join(folder, 'vault.db')
    truncateSync(file, length)
    const before = readFileSync(file)
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.damaged', { part: 'vault.db' }),
    )
    expect(readFileSync(file)).toEqual(before)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('an empty database under the right key is not taken for the vault’s', async () => {
    const { session, folder } = await createVaultInFolder()
    const key = keysOf(session).secret.databaseKey
    session.close()
    const file = join(folder, 'vault.db')
    rmSync(file)
    createDatabase({ file, key }).close()
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.damaged', { part: 'vault.db' }),
    )
  })

  test('a vault.json of another vault is noticed', async () => {
    const { session, folder } = await createVaultInFolder()
    const other = await createVaultInFolder()
    session.close()
    writeFileSync(join(folder, 'vault.json'), readFileSync(join(other.folder, 'vault.json')))
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.damaged', { part: 'vault.json' }),
    )
  })

  test('no vault, or an empty folder, is "not found"', async () => {
    const folder = temporaryFolder()
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.not-found'),
    )
    expect(readdirSync(folder)).toEqual([])
    expect(() => vaultInfo(join(folder, 'none'))).toThrow(failure('vault.not-found'))
  })
})

describe('a vault from a newer program', () => {
  const files = ['vault.json', 'secret.age', 'keys/1.age', 'vault.db', 'vault.db-wal', 'README.txt']

  test('with a newer format is refused and not touched', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    writeFileSync(join(folder, 'vault.json'), JSON.stringify({ format: 2, everything: 'else' }))
    rmSync(join(folder, 'lock'))
    const before = readTree(folder, files)
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.too-new', { found: 2 }),
    )
    expect(() => vaultInfo(folder)).toThrow(failure('vault.too-new'))
    expect(readTree(folder, files)).toEqual(before)
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  test('with a newer migration is refused and not touched', async () => {
    const { session, folder } = await createVaultInFolder()
    session.database.migrate((db) => db.exec(`PRAGMA user_version = ${migrations.length + 1}`))
    session.close()
    const before = readTree(folder, files)
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.too-new', { found: migrations.length + 1 }),
    )
    expect(readTree(folder, files)).toEqual(before)
    expect(existsSync(join(folder, 'backups'))).toBe(false)
  })
})

describe('strange key files', () => {
  test('a file no slot has raises an alarm at every opening', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    writeFileSync(join(folder, 'keys', '7.age'), readFileSync(join(folder, 'keys', '1.age')))
    for (let time = 0; time < 2; time += 1) {
      const opened = await openForTest(folder)
      expect(opened.alarms).toEqual(['strange-slot-file'])
      opened.close()
    }
  })

  test('a key file that is gone is said to the others', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    session.close()
    renameSync(join(folder, 'keys', '1.age'), join(folder, 'keys', '1.tmp'))
    const opened = await openForTest(folder, { kind: 'identity', identity: recoveryKey })
    expect(opened.alarms).toEqual(['slot-file-missing'])
  })

  test('a key file that cannot open any more is said to the others', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    session.close()
    const file = join(folder, 'keys', '1.age')
    const dear = readFileSync(file, 'latin1').replace(/(-> scrypt \S+) 10/u, '$1 22')
    for (const content of ['junk', dear]) {
      writeFileSync(file, content, 'latin1')
      const opened = await openForTest(folder, { kind: 'identity', identity: recoveryKey })
      expect(opened.alarms).toEqual(['slot-file-damaged'])
      opened.close()
    }
  })
})

test('vaultInfo tells id, age and number of slots without a key', async () => {
  const { session, folder } = await createVaultInFolder({ clock: () => new Date('2026-03-12T10:00:00Z') })
  expect(vaultInfo(folder)).toEqual({
    folder,
    format: 1,
    vaultId: session.vaultId,
    createdAt: '2026-03-12T10:00:00.000Z',
    slots: 2,
  })
})

describe('what else someone may have put into the folder', () => {
  test('a folder named like a leftover is let be', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    mkdirSync(join(folder, 'a.tmp'))
    writeFileSync(join(folder, 'b.tmp'), '')
    symlinkSync('/nowhere/at/all', join(folder, 'c.tmp'))
    await openForTest(folder)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual(['a.tmp'])
  })

  test.each([
    ['vault.json', 'vault.json'],
    ['secret.age', 'secret.age'],
    ['vault.db', 'vault.db'],
  ])('a pipe in the place of %s holds nobody up', async (name, part) => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    rmSync(join(folder, name))
    execFileSync('mkfifo', [join(folder, name)])
    await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
      failure('vault.damaged', { part }),
    )
  })
})
