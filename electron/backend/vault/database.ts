import { existsSync } from 'node:fs'
import Driver, { setLogger, type StatementParameters } from '@signalapp/sqlcipher'
import { Failure } from '../../../shared/failures/failure.ts'
import { createEmptyFile, moveFile, removeFile, syncFile } from './atomic-file.ts'
import { type ConnectionPragmas, connectionPragmas } from './database-pragmas.ts'
import { nameDatabaseError } from './database-failures.ts'

const readBrand: unique symbol = Symbol('read')
const writeBrand: unique symbol = Symbol('write')

export type SqlValue = string | number | bigint | null | Uint8Array
/** In the order of the `?` places, or by name (`:name` in the SQL, `name` here). Numbered places (`?1`) are not understood. */
export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>

/** Reading inside one transaction. Of no use once that transaction is over. */
export type ReadDb = {
  readonly [readBrand]: true
  /** The first row, or undefined. The caller names the row's type: SQL has none. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  get<Row>(sql: string, params?: SqlParameters): Row | undefined
  all<Row>(sql: string, params?: SqlParameters): Row[]
}

/** Reading and writing inside one transaction. */
export type WriteDb = ReadDb & {
  readonly [writeBrand]: true
  run(sql: string, params?: SqlParameters): { changes: number }
}

/** What a migration gets: it may also run several statements at once. */
export type MigrationDb = WriteDb & { exec(sql: string): void }

export type Database = {
  /** Runs `work` on one consistent snapshot. It cannot write, not even by a query that would. */
  read<T>(work: (db: ReadDb) => T): T
  /**
   * Runs `work` in one IMMEDIATE transaction, durable when this returns. A throw rolls everything back. `work` is synchronous:
   * a promise is refused and rolled back. Throws Failure `vault.disk-full`, `vault.damaged`.
   */
  write<T>(work: (db: WriteDb) => T): T
  /** As `write`, for a migration. */
  migrate<T>(work: (db: MigrationDb) => T): T
  /** Writes a compact copy under the same key into a file that does not exist yet, and makes it durable. */
  backupInto(file: string): void
  /**
   * Moves everything to a new key (64 hex digits). A copy is made, given the new key and renamed over the old file, so that at
   * every moment the file on disk is whole under one of the two keys.
   */
  rekey(newKey: string): void
  /** What SQLite and SQLCipher say about the file; empty when all is well. */
  integrityProblems(): string[]
  close(): void
}

type DatabaseOptions = {
  file: string
  /** 64 hex digits: SQLCipher's raw key. */
  key: string
}

setLogger(() => {
  // SQLite's own log repeats SQL text on stderr; errors are thrown as well, so nothing is lost.
})

const statementLimit = 400

/**
 * Opens an existing SQLCipher 4 database with its defaults. Throws Failure `vault.damaged` (part `vault.db`) when it is missing,
 * damaged or under another key.
 */
export function openDatabase({ file, key }: DatabaseOptions): Database {
  if (!existsSync(file)) throw new Failure('vault.damaged', { part: 'vault.db' })
  return createConnection({ file, key }, connectionPragmas(process.platform))
}

/** One moment of a database, read for as long as it takes. */
export type Snapshot = { readonly db: ReadDb; close(): void }

/**
 * A connection of its own that goes on seeing the database as it is now, whatever is written to it meanwhile, until it is closed.
 * It cannot write. Throws as `openDatabase`.
 */
export function openSnapshot({ file, key }: DatabaseOptions): Snapshot {
  if (!existsSync(file)) throw new Failure('vault.damaged', { part: 'vault.db' })
  const driver = openDriver(file, key)
  try {
    for (const pragma of connectionPragmas(process.platform)) driver.exec(`PRAGMA ${pragma}`)
    driver.exec('PRAGMA query_only = ON; BEGIN')
    // A transaction sees nothing until it reads: from here on the moment is fixed.
    driver.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    driver.close()
    throw nameDatabaseError(error)
  }
  return {
    db: {
      [readBrand]: true,
      // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
      get: <Row>(sql: string, params: SqlParameters = []) =>
        driver.prepare(sql).get(bindable(params)) as Row | undefined,
      all: <Row>(sql: string, params: SqlParameters = []) =>
        driver.prepare(sql).all(bindable(params)) as Row[],
    },
    close: () => driver.close(),
  }
}

/** Makes a new, empty database, readable by its owner alone. Fails when the file exists. */
export function createDatabase(options: DatabaseOptions): Database {
  createEmptyFile(options.file)
  return openDatabase(options)
}

/** True when the file opens with this key. Reads its first page only. */
export function isDatabaseKey({ file, key }: DatabaseOptions): boolean {
  if (!existsSync(file)) return false
  const driver = openDriver(file, key)
  try {
    driver.exec('SELECT count(*) FROM sqlite_schema')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') return false
    throw nameDatabaseError(error)
  } finally {
    driver.close()
  }
}

/**
 * Holds `file`, a plain SQLite file, by an exclusive lock of the operating system until `release` or the end of the process,
 * however it ends. Undefined when someone else holds it. Nobody may open the file by other means meanwhile: on POSIX that lets
 * the lock go.
 */
export function holdExclusively(file: string): { release(): void } | undefined {
  const driver = new Driver(file)
  try {
    driver.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    driver.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined
    throw nameDatabaseError(error)
  }
  return { release: () => driver.close() }
}

function openDriver(file: string, key: string): Driver {
  if (!/^[0-9a-f]{64}$/u.test(key)) throw new TypeError('The database key is not 64 hex digits')
  const driver = new Driver(file)
  // Before the key: a wrong one makes SQLCipher write to stderr.
  driver.exec('PRAGMA cipher_log_level = NONE')
  driver.exec(`PRAGMA key = "x'${key}'"`)
  return driver
}

function createConnection({ file, key }: DatabaseOptions, pragmas: ConnectionPragmas): Database {
  let driver = openConfigured()
  let statements = new Map<string, ReturnType<Driver['prepare']>>()
  let busy = false
  let queryOnly = false

  function openConfigured(): Driver {
    const opened = openDriver(file, key)
    try {
      for (const pragma of pragmas) opened.exec(`PRAGMA ${pragma}`)
      return opened
    } catch (error) {
      opened.close()
      throw nameDatabaseError(error)
    }
  }

  function closeDriver(): void {
    for (const statement of statements.values()) statement.close()
    statements = new Map()
    driver.close()
  }

  function prepare(sql: string): ReturnType<Driver['prepare']> {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = driver.prepare(sql, { persistent: true })
      if (statements.size >= statementLimit) {
        const [oldest] = statements
        oldest?.[1].close()
        if (oldest !== undefined) statements.delete(oldest[0])
      }
    } else {
      statements.delete(sql)
    }
    statements.set(sql, statement)
    return statement
  }

  function setQueryOnly(on: boolean): void {
    if (queryOnly !== on) driver.exec(`PRAGMA query_only = ${on ? 'ON' : 'OFF'}`)
    queryOnly = on
  }

  function transact<T>(begin: string, work: (db: MigrationDb) => T): T {
    if (busy) throw new Error('Transactions do not nest')
    let open = true
    const use = (sql: string): ReturnType<Driver['prepare']> => {
      if (!open) throw new Error('This transaction is over')
      return prepare(sql)
    }
    const db: MigrationDb = {
      [readBrand]: true,
      [writeBrand]: true,
      // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
      get: <Row>(sql: string, params: SqlParameters = []) =>
        use(sql).get(bindable(params)) as Row | undefined,
      all: <Row>(sql: string, params: SqlParameters = []) => use(sql).all(bindable(params)) as Row[],
      run: (sql, params = []) => ({ changes: use(sql).run(bindable(params)).changes }),
      exec: (sql) => {
        if (!open) throw new Error('This transaction is over')
        driver.exec(sql)
      },
    }
    busy = true
    try {
      driver.exec(begin)
      const result = work(db)
      if (isThenable(result))
        throw new TypeError('The work of a transaction is synchronous; it returned a promise')
      driver.exec('COMMIT')
      return result
    } catch (error) {
      rollBack()
      throw nameDatabaseError(error)
    } finally {
      open = false
      busy = false
    }
  }

  function rollBack(): void {
    try {
      driver.exec('ROLLBACK')
    } catch {
      // SQLite has rolled back by itself (disk full), or BEGIN was what failed.
    }
  }

  function backupInto(target: string): void {
    if (busy) throw new Error('Transactions do not nest')
    setQueryOnly(false)
    createEmptyFile(target)
    try {
      driver.prepare('VACUUM INTO :target').run({ target })
      syncFile(target)
    } catch (error) {
      removeFile(target)
      throw nameDatabaseError(error)
    }
  }

  function rekey(newKey: string): void {
    const copy = `${file}.rekeyed`
    removeFile(copy)
    backupInto(copy)
    try {
      rekeyFile({ file: copy, key }, newKey)
      // A log left behind would be replayed over the new file.
      driver.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch (error) {
      removeFile(copy)
      throw nameDatabaseError(error)
    }
    closeDriver()
    if (existsSync(`${file}-wal`)) {
      driver = openConfigured()
      removeFile(copy)
      throw new Failure('vault.open-elsewhere')
    }
    try {
      moveFile(copy, file)
      key = newKey
    } finally {
      driver = openConfigured()
      queryOnly = false
    }
  }

  return {
    read(work) {
      if (!busy) setQueryOnly(true)
      return transact('BEGIN', work)
    },
    write(work) {
      if (!busy) setQueryOnly(false)
      return transact('BEGIN IMMEDIATE', work)
    },
    migrate(work) {
      if (!busy) setQueryOnly(false)
      return transact('BEGIN IMMEDIATE', work)
    },
    backupInto,
    rekey,
    integrityProblems: () => checkIntegrity({ file, key }),
    close: closeDriver,
  }
}

/** Gives a database that nobody has open a new key, in place, and proves that it opens with it. */
export function rekeyFile({ file, key }: DatabaseOptions, newKey: string): void {
  if (!/^[0-9a-f]{64}$/u.test(newKey)) throw new TypeError('The database key is not 64 hex digits')
  const driver = openDriver(file, key)
  try {
    driver.exec(`PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA rekey = "x'${newKey}'"`)
  } catch (error) {
    throw nameDatabaseError(error)
  } finally {
    driver.close()
  }
  syncFile(file)
  if (!isDatabaseKey({ file, key: newKey })) throw new Failure('vault.damaged', { part: 'vault.db' })
}

/** On a connection of its own: SQLCipher answers nothing more on one that has met a damaged page. */
function checkIntegrity({ file, key }: DatabaseOptions): string[] {
  const driver = openDriver(file, key)
  try {
    const rows = [
      ...driver.prepare('PRAGMA cipher_integrity_check').all(),
      ...driver.prepare('PRAGMA integrity_check').all(),
      ...driver.prepare('PRAGMA foreign_key_check').all(),
    ]
    return rows.map((row) => Object.values(row).join(' ')).filter((line) => line !== 'ok')
  } catch (error) {
    return [error instanceof Error && 'code' in error ? String(error.code) : 'unreadable']
  } finally {
    driver.close()
  }
}

/** The driver takes bigint too, though its types do not say so. */
function bindable(params: SqlParameters): StatementParameters<object> {
  return params as StatementParameters<object>
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
