import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { RecordTable } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/** The next ids of a table in their order, deleted records too. */
export function idsAfter(
  db: ReadDb,
  table: string,
  from: { readonly after: string; readonly limit: number },
): string[] {
  return db
    .all<{ id: string }>(`SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`, [from.after, from.limit])
    .map(({ id }) => id)
}

/** The next records of a table by id, deleted ones too. */
export function recordsAfter<Fields>(
  db: ReadDb,
  table: RecordTable<Fields>,
  from: { readonly after: string; readonly limit: number },
): Stored<Fields>[] {
  return idsAfter(db, table.table, from).flatMap((id) => findRecord(db, table, id) ?? [])
}

/** The next rows of a plain table, as its columns are called. */
export function rowsFrom(
  db: ReadDb,
  table: string,
  from: { readonly offset: number; readonly limit: number },
): Record<string, unknown>[] {
  return db.all(`SELECT * FROM ${table} ORDER BY 1, 2 LIMIT ? OFFSET ?`, [from.limit, from.offset])
}

/** How many rows of a table satisfy a condition that this program wrote. */
export function countWhere(db: ReadDb, table: string, condition: string): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${condition}`)?.n ?? 0
}

/** Every table of the database. */
export function tableNames(db: ReadDb): string[] {
  return db
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name)
}

/** The number of the last migration the records were written by. */
export function schemaOf(db: ReadDb): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
}
