import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDatabase, openDatabase, type MigrationDb } from '../../../electron/backend/vault/database.ts'
import {
  type Migration,
  migrate,
  migrations,
  schemaNumber,
} from '../../../electron/backend/vault/migrations.ts'
import { sortKey } from '../../../shared/language/sort-key.ts'
import { createVaultInFolder, openForTest, temporaryFolder } from './vault-in-folder.ts'

const key = 'ab'.repeat(32)

const steps: Migration[] = [
  { number: 1, name: 'one', up: (db) => db.exec('CREATE TABLE one (a TEXT) STRICT') },
  { number: 2, name: 'two', up: (db) => db.exec('CREATE TABLE two (a TEXT) STRICT') },
]

test('they are numbered from 1 without a gap', () => {
  expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1))
})

test('an empty database gets all of them, without a backup', () => {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key })
  expect(migrate(database, join(folder, 'backups'))).toEqual(migrations.map((migration) => migration.number))
  expect(schemaNumber(database)).toBe(migrations.length)
  expect(database.integrityProblems()).toEqual([])
  expect(existsSync(join(folder, 'backups'))).toBe(false)
  database.close()
})

test('a database with data is copied first, under the same key', () => {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key })
  migrate(database, join(folder, 'backups'), steps.slice(0, 1))
  expect(migrate(database, join(folder, 'backups'), steps)).toEqual([2])
  expect(migrate(database, join(folder, 'backups'), steps)).toEqual([])
  database.close()
  expect(readdirSync(join(folder, 'backups'))).toEqual(['before-0002.db'])
  const copy = openDatabase({ file: join(folder, 'backups', 'before-0002.db'), key })
  expect(schemaNumber(copy)).toBe(1)
  copy.close()
})

test('a failing one leaves the database as it was', () => {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key })
  const broken = {
    number: 2,
    name: 'broken',
    up: (db: Parameters<Migration['up']>[0]) => db.exec('CREATE TABLE two (a TEXT); nonsense'),
  }
  migrate(database, folder, steps.slice(0, 1))
  expect(() => migrate(database, folder, [...steps.slice(0, 1), broken])).toThrow(/syntax/u)
  expect(schemaNumber(database)).toBe(1)
  expect(database.read((db) => db.all("SELECT name FROM sqlite_schema WHERE name = 'two'"))).toEqual([])
  database.close()
})

test('a database from a newer program is refused', () => {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key })
  migrate(database, folder, steps)
  expect(() => migrate(database, folder, steps.slice(0, 1))).toThrow(
    expect.objectContaining({ code: 'vault.too-new', details: { found: 2 } }),
  )
  database.close()
})

/** Takes back what migrations after the second did, as a database of that time was. */
function backToSecond(db: MigrationDb): void {
  type Made = { name: string; type: string }
  const before = createDatabase({ file: join(temporaryFolder(), 'second.db'), key })
  migrate(before, temporaryFolder(), migrations.slice(0, 2))
  const list = 'SELECT name, type FROM sqlite_master WHERE sql IS NOT NULL'
  const old = new Set(before.read((known) => known.all<Made>(list)).map((made) => made.name))
  before.close()
  const later = db.all<Made>(list).filter((made) => !old.has(made.name))
  for (const made of later.toSorted((one, other) => one.type.localeCompare(other.type)))
    db.exec(`DROP ${made.type} IF EXISTS ${made.name}`)
  for (const column of [
    'number_key',
    'court_key',
    'stage_key',
    'language',
    'secrecy',
    'closed',
    'lead_lawyer_id',
  ])
    db.exec(`ALTER TABLE case_record DROP COLUMN ${column}`)
  db.exec('ALTER TABLE person DROP COLUMN merged_into_id')
  db.exec('PRAGMA user_version = 2')
}

test('a vault of the first two migrations opens: its database is copied, then it gets what came later', async () => {
  const { session, folder } = await createVaultInFolder()
  session.database.migrate((db) => {
    backToSecond(db)
    db.run(
      `INSERT INTO case_record (id, version, created_at, created_by, changed_at, changed_by, sort_key, data)
       VALUES ('a', 1, '', '', '', '', '', '{"internalNumber":"10/2026","stage":"Апелляция"}')`,
    )
  })
  session.close()
  const opened = await openForTest(folder)
  expect(schemaNumber(opened.database)).toBe(migrations.length)
  expect(opened.database.read((db) => db.all('SELECT * FROM draft'))).toEqual([])
  const [found] = opened.database.read((db) =>
    db.all<{ number_key: string; stage_key: string; court_key: null }>('SELECT * FROM case_record'),
  )
  expect(found).toMatchObject({
    number_key: sortKey('10/2026'),
    stage_key: sortKey('Апелляция'),
    court_key: null,
  })
  expect(readdirSync(join(folder, 'backups'))).toEqual(['before-0003.db'])
})

test('the one exhibit of a violation becomes the first of several, also in what was being typed', () => {
  const database = createDatabase({ file: join(temporaryFolder(), 'a.db'), key })
  migrate(database, temporaryFolder(), migrations.slice(0, 9))
  const before = { at: '2026-02-03', what: 'подошёл', evidenceId: 'e1' }
  const after = { at: '2026-02-03', what: 'подошёл', evidenceIds: ['e1'] }
  const bare = { at: '2026-02-04', what: 'звонил' }
  const orders = [
    ['two', { kind: 'approach-ban', violations: [before, bare], notes: 'n' }],
    ['none', { kind: 'approach-ban', evidenceIds: ['e2'] }],
    ['bare', { kind: 'approach-ban', violations: [bare] }],
  ] as const
  const drafts = [
    ['new/order', { kind: 'approach-ban', violations: [before] }],
    ['record/two/violations', [before, bare]],
    ['record/x/attachments', [{ evidenceId: 'e1' }]],
    ['record/x/notes', 'не JSON "evidenceId" "violations"'],
  ] as const
  database.migrate((db) => {
    for (const [id, fields] of orders)
      db.run(
        `INSERT INTO protective_order (id, version, created_at, created_by, changed_at, changed_by, deleted_at, sort_key, data)
         VALUES (?, 4, '1', 'p', '2', 'p', ?, '', ?)`,
        [id, id === 'two' ? '3' : null, JSON.stringify(fields)],
      )
    for (const [draft, value] of drafts)
      db.run("INSERT INTO draft (person_id, key, value, saved_at) VALUES ('p', ?, ?, '1')", [
        draft,
        typeof value === 'string' ? value : JSON.stringify(value),
      ])
  })
  expect(migrate(database, temporaryFolder())[0]).toBe(10)
  const rows = database.read((db) =>
    db.all<{ id: string; version: number; data: string }>('SELECT id, version, data FROM protective_order'),
  )
  expect(Object.fromEntries(rows.map(({ id, data }) => [id, JSON.parse(data)]))).toEqual({
    two: { kind: 'approach-ban', violations: [after, bare], notes: 'n' },
    none: orders[1][1],
    bare: orders[2][1],
  })
  expect(rows.map(({ version }) => version)).toEqual([4, 4, 4])
  const typed = database.read((db) => db.all<{ key: string; value: string }>('SELECT key, value FROM draft'))
  expect(Object.fromEntries(typed.map(({ key: of, value }) => [of, value]))).toEqual({
    'new/order': JSON.stringify({ kind: 'approach-ban', violations: [after] }),
    'record/two/violations': JSON.stringify([after, bare]),
    'record/x/attachments': JSON.stringify(drafts[2][1]),
    'record/x/notes': drafts[3][1],
  })
  database.close()
})
