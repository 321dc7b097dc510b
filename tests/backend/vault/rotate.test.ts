import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { isDatabaseKey } from '../../../electron/backend/vault/database.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { rotateVault } from '../../../electron/backend/vault/rotate.ts'
import { keysOf, type VaultSession } from '../../../electron/backend/vault/session.ts'
import { addSlot, removeSlot } from '../../../electron/backend/vault/slots.ts'
import {
  addObject,
  copyAsAfterKill,
  createVaultInFolder,
  openForTest,
  passphraseKey,
  quick,
  temporaryFolder,
} from './vault-in-folder.ts'

const keyOf = (session: VaultSession): string => keysOf(session).secret.databaseKey

/** A database as a migration would have kept it. */
function keepBackup(session: VaultSession, folder: string): string {
  const copy = join(folder, 'before-0002.db')
  session.database.backupInto(copy)
  cpSync(copy, join(session.folder, 'backups', 'before-0002.db'))
  return join(session.folder, 'backups', 'before-0002.db')
}

describe('rotateVault', () => {
  test('database, backups and new objects are under new keys; old objects still open', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    const backup = keepBackup(session, temporaryFolder())
    const before = await addObject(session, 'before')
    const oldKey = keyOf(session)
    const [oldIdentity = ''] = keysOf(session).secret.objectIdentities
    await rotateVault(session)
    const after = await addObject(session, 'after')
    expect(keyOf(session)).not.toBe(oldKey)
    for (const file of [join(folder, 'vault.db'), backup]) {
      expect(isDatabaseKey({ file, key: oldKey })).toBe(false)
      expect(isDatabaseKey({ file, key: keyOf(session) })).toBe(true)
    }
    expect(await checkVault(session, { deep: true })).toEqual([])
    session.objects.useKeys({ recipient: 'age1unused', identities: [oldIdentity] })
    expect(await session.objects.verify(before)).toBeUndefined()
    expect(await session.objects.verify(after)).toBe('damaged')
    session.close()
    for (const key of [passphraseKey, { kind: 'identity', identity: recoveryKey } as const]) {
      const opened = await openForTest(folder, key)
      expect(await checkVault(opened, { deep: true })).toEqual([])
      opened.close()
    }
  })

  test('shuts out whoever was removed before, even with her old copy of the keys', async () => {
    const { session, folder } = await createVaultInFolder()
    const person = { label: 'бывшая', personId: 'person-2', personName: 'Образцова' }
    const { slotId, recoveryKey = '' } = await addSlot(session, { kind: 'recovery', ...person })
    const stolenKey = keyOf(session)
    await removeSlot(session, slotId)
    await rotateVault(session)
    session.close()
    expect(isDatabaseKey({ file: join(folder, 'vault.db'), key: stolenKey })).toBe(false)
    await expect(
      openVault({ folder, key: { kind: 'identity', identity: recoveryKey }, ...quick }),
    ).rejects.toMatchObject({ code: 'vault.wrong-key' })
  })

  test('killed at any step, the vault opens whole and the rotation is finished', async () => {
    const copies: { step: string; folder: string }[] = []
    const parent = temporaryFolder()
    let folder = ''
    const created = await createVaultInFolder({
      onStep(step) {
        if (folder === '') return
        const copy = { step, folder: join(parent, String(copies.length)) }
        copies.push(copy)
        copyAsAfterKill(folder, copy.folder)
      },
    })
    const object = await addObject(created.session, 'kept')
    keepBackup(created.session, temporaryFolder())
    const oldKey = keyOf(created.session)
    folder = created.folder
    await rotateVault(created.session)
    folder = ''
    expect(copies.map((copy) => copy.step)).toEqual([
      'secret with both keys',
      'database under the new key',
      'backup under the new key',
      'secret with the new key',
    ])
    for (const copy of copies) {
      const session = await openForTest(copy.folder)
      expect([copy.step, session.alarms, await checkVault(session, { deep: true })]).toEqual([
        copy.step,
        [],
        [],
      ])
      expect(await session.objects.verify(object)).toBeUndefined()
      expect(keysOf(session).secret.formerDatabaseKey).toBeUndefined()
      expect(keyOf(session)).not.toBe(oldKey)
      session.close()
      for (const file of ['vault.db', 'backups/before-0002.db'])
        expect(isDatabaseKey({ file: join(copy.folder, file), key: oldKey })).toBe(false)
      expect(readdirSync(copy.folder).filter((name) => name.includes('rekeyed'))).toEqual([])
    }
  })

  test('when it fails before the database has its new key, the vault is as before', async () => {
    let fail = false
    const { session, folder } = await createVaultInFolder()
    const oldKey = keyOf(session)
    const original = { ...session.database }
    session.database.rekey = (key) => {
      if (fail) throw new Error('no room')
      original.rekey(key)
    }
    fail = true
    await expect(rotateVault(session)).rejects.toThrow('no room')
    expect(keyOf(session)).toBe(oldKey)
    expect(keysOf(session).secret.formerDatabaseKey).toBeUndefined()
    fail = false
    await rotateVault(session)
    expect(keyOf(session)).not.toBe(oldKey)
    session.close()
    expect(await checkVault(await openForTest(folder))).toEqual([])
  })

  test('killed in the middle of the new database, the old one is still there', async () => {
    const { session, folder } = await createVaultInFolder()
    const copy = join(temporaryFolder(), 'copy')
    await rotateVault(session)
    session.close()
    // A copy cut off while it was written or given its new key.
    copyAsAfterKill(folder, copy)
    writeFileSync(join(copy, 'vault.db.rekeyed'), 'half a page')
    writeFileSync(join(copy, 'vault.db.rekeyed-journal'), 'half a journal')
    const opened = await openForTest(copy)
    expect(await checkVault(opened)).toEqual([])
    expect(readdirSync(copy).filter((name) => name.includes('rekeyed'))).toEqual([])
  })
})
