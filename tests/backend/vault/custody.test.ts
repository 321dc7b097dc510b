import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  appendCustody,
  custodyHead,
  eraseCustodyDetails,
  listCustody,
  openCustodyEntries,
  verifyCustody,
} from '../../../electron/backend/vault/custody.ts'
import { createDatabase, type Database } from '../../../electron/backend/vault/database.ts'
import { migrate } from '../../../electron/backend/vault/migrations.ts'
import { temporaryFolder } from './vault-in-folder.ts'

function createLog(): Database {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key: 'ab'.repeat(32) })
  migrate(database, folder)
  return database
}

function entryNumber(n: number): Parameters<typeof appendCustody>[1] {
  return {
    time: `2026-03-12T10:00:${String(n % 60).padStart(2, '0')}.000Z`,
    actor: 'person-1',
    action: 'evidence.add',
    subject: `evidence-${n % 3}`,
    details: { b: n, a: ['ё', null] },
    salt: new Uint8Array(32).fill(n),
  }
}

function appendMany(database: Database, count: number): void {
  database.write((db) => {
    for (let n = 1; n <= count; n += 1) appendCustody(db, entryNumber(n))
  })
}

/** What someone with the key and a database tool can do. */
function tamper(database: Database, sql: string): void {
  database.migrate((db) => {
    const triggers = db.all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
    db.exec(sql)
    for (const { sql } of triggers) db.exec(sql)
  })
}

const verify = (database: Database): string[] =>
  database.read((db) => verifyCustody(db).map(({ sequence, problem }) => `${sequence} ${problem}`))

describe('an entry', () => {
  test('can be recomputed by hand', () => {
    const database = createLog()
    const entry = database.write((db) => appendCustody(db, entryNumber(1)))
    const commitment = createHash('sha256')
      .update(Buffer.alloc(32, 1))
      .update('{"a":["ё",null],"b":1}')
      .digest('hex')
    const hashed =
      `{"action":"evidence.add","actor":"person-1","commitment":"${commitment}","previousHash":"${'0'.repeat(64)}",` +
      '"sequence":1,"subject":"evidence-1","time":"2026-03-12T10:00:01.000Z"}'
    expect(entry.commitment).toBe(commitment)
    expect(entry.hash).toBe(createHash('sha256').update(hashed).digest('hex'))
    // The same, written down: the format must never change by accident.
    expect(entry.hash).toBe('1d516a9aedc3dbf599a1b324308949012b186d554740ebbf1685e581df8a8bf9')
    database.close()
  })

  test('needs a salt of 32 bytes and details that are JSON', () => {
    const database = createLog()
    const append = (change: object): unknown =>
      database.write((db) => appendCustody(db, { ...entryNumber(1), ...change }))
    expect(() => append({ salt: new Uint8Array(16) })).toThrow(TypeError)
    expect(() => append({ details: undefined })).toThrow(TypeError)
    expect(() => append({ details: { a: Number.NaN } })).toThrow()
    expect(database.read((db) => custodyHead(db))).toEqual({ sequence: 0, hash: '0'.repeat(64) })
    database.close()
  })
})

describe('the log', () => {
  test('lists by subject, from a number, so many', () => {
    const database = createLog()
    appendMany(database, 9)
    const sequences = (filter: Parameters<typeof listCustody>[1]): number[] =>
      database.read((db) => listCustody(db, filter).map((entry) => entry.sequence))
    expect(sequences({})).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(sequences({ subject: 'evidence-1' })).toEqual([1, 4, 7])
    expect(sequences({ subject: 'evidence-1', fromSequence: 2, limit: 1 })).toEqual([4])
    expect(sequences({ fromSequence: 8 })).toEqual([8, 9])
    database.close()
  })

  test('opens only the entries asked for', () => {
    const database = createLog()
    appendMany(database, 3)
    const [opened] = database.read((db) => openCustodyEntries(db, [2]))
    expect(opened).toMatchObject({ sequence: 2, details: '{"a":["ё",null],"b":2}' })
    expect(opened?.salt).toEqual(Buffer.alloc(32, 2))
    expect(() => database.read((db) => openCustodyEntries(db, [4]))).toThrow(
      expect.objectContaining({ code: 'record.not-found' }),
    )
    database.close()
  })

  test.each([
    'UPDATE custody_entry SET actor = actor',
    'DELETE FROM custody_entry',
    'INSERT OR REPLACE INTO custody_entry SELECT * FROM custody_entry WHERE sequence = 1',
    'INSERT INTO custody_entry SELECT 9, time, actor, action, subject, commitment, previous_hash, hash FROM custody_entry WHERE sequence = 1',
    'UPDATE custody_details SET details = details',
  ])('the database refuses: %s', (sql) => {
    const database = createLog()
    appendMany(database, 2)
    expect(() => database.write((db) => db.run(sql))).toThrow(/never|without a gap/u)
    expect(verify(database)).toEqual([])
    database.close()
  })

  test('erased details leave the chain whole', () => {
    const database = createLog()
    appendMany(database, 4)
    const head = database.read((db) => custodyHead(db))
    expect(database.write((db) => eraseCustodyDetails(db, 2))).toBe(true)
    expect(database.write((db) => eraseCustodyDetails(db, 2))).toBe(false)
    expect(verify(database)).toEqual([])
    expect(database.read((db) => custodyHead(db))).toEqual(head)
    expect(database.read((db) => openCustodyEntries(db, [2]))[0]).toMatchObject({
      salt: undefined,
      details: undefined,
    })
    database.close()
  })

  test('a printed head finds entries cut off at the end', () => {
    const database = createLog()
    appendMany(database, 4)
    const head = database.read((db) => custodyHead(db))
    expect(database.read((db) => verifyCustody(db, [head]))).toEqual([])
    tamper(
      database,
      'DELETE FROM custody_details WHERE sequence = 4; DELETE FROM custody_entry WHERE sequence = 4',
    )
    expect(verify(database)).toEqual([])
    expect(database.read((db) => verifyCustody(db, [head]))).toEqual([{ sequence: 4, problem: 'other-head' }])
    database.close()
  })

  test('is whole whatever is appended, over more than one page', () => {
    const database = createLog()
    appendMany(database, 2100)
    expect(verify(database)).toEqual([])
    tamper(database, "UPDATE custody_entry SET subject = 'x' WHERE sequence = 2050")
    expect(verify(database)).toEqual(['2050 changed-entry'])
    database.close()
  })
})

test('any change of any field of any entry is found', () => {
  const columns = ['time', 'actor', 'action', 'subject', 'commitment', 'previous_hash', 'hash'] as const
  const database = createLog()
  appendMany(database, 6)
  for (let sequence = 1; sequence <= 6; sequence += 1)
    for (const column of columns) {
      const set = (value: string): void =>
        tamper(database, `UPDATE custody_entry SET ${column} = '${value}' WHERE sequence = ${sequence}`)
      const row = database.read((db) =>
        db.get<{ value: string }>(
          `SELECT ${column} AS value FROM custody_entry WHERE sequence = ${sequence}`,
        ),
      )
      const value = row?.value ?? ''
      // The least change that is one: another last character.
      set(`${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`)
      const found = verify(database)
      expect([column, found.some((problem) => problem.startsWith(`${sequence} `))]).toEqual([column, true])
      set(value)
      expect(verify(database)).toEqual([])
    }
  database.close()
})

test.each([
  ["UPDATE custody_details SET details = '{}' WHERE sequence = 2", '2 changed-details'],
  ['UPDATE custody_details SET salt = zeroblob(32) WHERE sequence = 2', '2 changed-details'],
  ['DELETE FROM custody_details WHERE sequence = 2; DELETE FROM custody_entry WHERE sequence = 2', '3 gap'],
])('%s is found', (sql, problem) => {
  const database = createLog()
  appendMany(database, 3)
  tamper(database, sql)
  expect(verify(database)).toContain(problem)
  database.close()
})
