import { tmpdir } from 'node:os'
import { afterEach, expect, test } from 'vitest'
import { personTable } from '../../../electron/backend/people/people.ts'
import { createNodeEnvironment } from '../../../electron/backend/node-environment.ts'
import { createRecord } from '../../../electron/backend/records/record-table.ts'
import { reindexWhereOld } from '../../../electron/backend/search/reindex.ts'
import { indexRecord } from '../../../electron/backend/search/search.rows.ts'
import { search } from '../../../electron/backend/search/search.ts'
import { runCommand, runQuery } from '../../../electron/backend/transaction.ts'
import type { VaultSession } from '../../../electron/backend/vault/session.ts'
import { createVaultInFolder } from '../vault/vault-in-folder.ts'

const environment = createNodeEnvironment(tmpdir())
let session: VaultSession | undefined
afterEach(() => session?.close())

const found = (of: VaultSession, text: string) =>
  runQuery(environment, of, (context) => search(context, { text, limit: 10 })).total

test('a vault whose index knows fewer words gets the others on opening, once', async () => {
  const opened = await createVaultInFolder()
  session = opened.session
  const ids = runCommand(environment, session, {
    action: 'test',
    work: (context) =>
      Array.from({ length: 3 }, (_unused, place) => {
        const addresses = [{ purpose: 'work' as const, value: `Образцовая ${String(place)}` }]
        const fields = { kind: 'legal' as const, legalName: 'Пример', addresses }
        return createRecord(context, personTable, { fields }).id
      }),
  })
  session.database.write((db) => {
    for (const recordId of ids)
      indexRecord(db, { entity: 'person', recordId, title: 'Пример', text: 'пример' })
  })
  expect(found(session, 'образцовая')).toBe(0)

  const told: number[] = []
  await reindexWhereOld(session, ({ done, total }) => told.push(done, total))
  expect(found(session, 'образцовая')).toBe(3)
  expect(found(session, 'пример')).toBe(3)
  expect(told).toEqual([3, 3])
  await reindexWhereOld(session, () => told.push(-1))
  expect(told).toEqual([3, 3])
})

test('an interrupted walk goes on where it stopped', async () => {
  const opened = await createVaultInFolder()
  session = opened.session
  runCommand(environment, session, {
    action: 'test',
    work: (context) => {
      for (let place = 0; place < 501; place += 1)
        createRecord(context, personTable, { fields: { kind: 'legal', legalName: `Лицо ${String(place)}` } })
    },
  })
  const stop = reindexWhereOld(session, () => {
    throw new Error('stopped')
  })
  await expect(stop).rejects.toThrow('stopped')
  const told: number[] = []
  await reindexWhereOld(session, ({ done }) => told.push(done))
  expect(told).toEqual([1])
})
