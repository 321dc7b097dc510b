import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { RecordTable } from '../records/record-table.ts'
import { rowsAfter } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/** Every record of a type by id, deleted ones too, a page at a time. */
export function* pagesOf<Fields>(
  db: ReadDb,
  table: RecordTable<Fields>,
  limit: number,
): Generator<Stored<Fields>[]> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const page: Stored<Fields>[] = rowsAfter(db, table, { after, limit, deleted: true })
    yield page
    after = page.length < limit ? undefined : page.at(-1)?.id
  }
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
