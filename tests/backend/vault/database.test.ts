import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  createDatabase,
  type Database,
  isDatabaseKey,
  openDatabase,
  type ReadDb,
} from '../../../electron/backend/vault/database.ts'
import { flipByte, temporaryFolder } from './vault-in-folder.ts'

const key = 'ab'.repeat(32)
const otherKey = '0f'.repeat(32)

function createNotes(): { database: Database; file: string } {
  const file = join(temporaryFolder(), 'notes.db')
  const database = createDatabase({ file, key })
  database.migrate((db) => db.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'))
  return { database, file }
}

function countNotes(database: Database): number | undefined {
  return database.read((db) => db.get<{ count: number }>('SELECT count(*) AS count FROM note'))?.count
}

describe('transactions', () => {
  test('a write is there for the next reader, by place and by name', () => {
    const { database } = createNotes()
    expect(database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['first'])).changes).toBe(1)
    database.write((db) =>
      db.run('INSERT INTO note (id, text) VALUES (:id, :text)', { id: 7, text: 'second' }),
    )
    expect(database.read((db) => db.all('SELECT * FROM note ORDER BY id'))).toEqual([
      { id: 1, text: 'first' },
      { id: 7, text: 'second' },
    ])
  })

  test('a throw takes back everything', () => {
    const { database } = createNotes()
    expect(() =>
      database.write((db) => {
        db.run('INSERT INTO note (text) VALUES (?)', ['gone'])
        throw new Error('changed my mind')
      }),
    ).toThrow('changed my mind')
    expect(countNotes(database)).toBe(0)
  })

  test('work that returns a promise is refused and taken back', () => {
    const { database } = createNotes()
    expect(() =>
      database.write(async (db) => {
        db.run('INSERT INTO note (text) VALUES (?)', ['gone'])
      }),
    ).toThrow(TypeError)
    expect(countNotes(database)).toBe(0)
  })

  test('a reader cannot write, not even by a query that would', () => {
    const { database } = createNotes()
    expect(() => database.read((db) => db.all("INSERT INTO note (text) VALUES ('x') RETURNING id"))).toThrow(
      /readonly/u,
    )
    expect(countNotes(database)).toBe(0)
  })

  test('they do not nest, and a handle is of no use afterwards', () => {
    const { database } = createNotes()
    expect(() => database.write(() => database.read(() => 1))).toThrow('nest')
    let kept: ReadDb | undefined
    database.read((db) => {
      kept = db
    })
    expect(() => kept?.get('SELECT 1')).toThrow('over')
    expect(countNotes(database)).toBe(0)
  })

  test('every connection has the settings of the format', () => {
    const { database } = createNotes()
    const read = (name: string): unknown =>
      Object.values(database.read((db) => db.get<Record<string, unknown>>(`PRAGMA ${name}`)) ?? {})[0]
    const names = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'secure_delete',
      'trusted_schema',
      'temp_store',
    ]
    expect(names.map(read)).toEqual(['wal', 2, 1, 1, 0, 2])
  })

  test('a full disk is said to be one and takes back the transaction', () => {
    const { database } = createNotes()
    database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['kept']))
    database.migrate((db) => db.exec('PRAGMA max_page_count = 20'))
    const fill = (): unknown =>
      database.write((db) => {
        for (let n = 0; n < 100; n += 1) db.run('INSERT INTO note (text) VALUES (?)', ['x'.repeat(4000)])
      })
    expect(fill).toThrow(expect.objectContaining({ code: 'vault.disk-full' }))
    expect(countNotes(database)).toBe(1)
    database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['still works']))
    expect(countNotes(database)).toBe(2)
  })

  test('more statements than the cache holds', () => {
    const { database } = createNotes()
    const sum = database.read((db) =>
      Array.from({ length: 1000 }, (_, n) => db.get<{ n: number }>(`SELECT ${n} AS n`)?.n ?? 0).reduce(
        (a, b) => a + b,
      ),
    )
    expect(sum).toBe((999 * 1000) / 2)
  })
})

describe('keys', () => {
  test('the file is readable by its owner only and holds no plain text', () => {
    const { database, file } = createNotes()
    database.close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(isDatabaseKey({ file, key })).toBe(true)
    expect(isDatabaseKey({ file, key: otherKey })).toBe(false)
  })

  test('another key, a damaged file and no file are all "damaged"', () => {
    const { database, file } = createNotes()
    database.close()
    const damaged = expect.objectContaining({ code: 'vault.damaged', details: { part: 'vault.db' } })
    expect(() => openDatabase({ file, key: otherKey })).toThrow(damaged)
    expect(() => openDatabase({ file: `${file}.none`, key })).toThrow(damaged)
    expect(existsSync(`${file}.none`)).toBe(false)
    flipByte(file, 100)
    expect(() => openDatabase({ file, key })).toThrow(damaged)
  })

  test('rekey keeps the content, the session and nothing of the old file', () => {
    const { database, file } = createNotes()
    database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['kept']))
    database.rekey(otherKey)
    expect(countNotes(database)).toBe(1)
    database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['after']))
    database.close()
    expect(isDatabaseKey({ file, key })).toBe(false)
    expect(existsSync(`${file}.rekeyed`)).toBe(false)
    const reopened = openDatabase({ file, key: otherKey })
    expect(countNotes(reopened)).toBe(2)
    expect(reopened.integrityProblems()).toEqual([])
    reopened.close()
  })

  test('a damaged page is found', () => {
    const { database, file } = createNotes()
    database.write((db) => {
      for (let n = 0; n < 500; n += 1) db.run('INSERT INTO note (text) VALUES (?)', ['x'.repeat(100)])
    })
    database.close()
    flipByte(file, 4096 * 5 + 10)
    const reopened = openDatabase({ file, key })
    expect(reopened.integrityProblems()).not.toEqual([])
    reopened.close()
  })
})

test('backupInto writes a whole copy and never over another file', () => {
  const { database, file } = createNotes()
  database.write((db) => db.run('INSERT INTO note (text) VALUES (?)', ['kept']))
  const copy = `${file}.copy`
  database.backupInto(copy)
  expect(() => database.backupInto(copy)).toThrow(/EEXIST/u)
  database.close()
  const opened = openDatabase({ file: copy, key })
  expect(countNotes(opened)).toBe(1)
  opened.close()
})
