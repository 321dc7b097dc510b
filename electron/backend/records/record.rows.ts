import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { RecordMeta } from '../../../shared/model/record.ts'
import type { ReadDb, SqlValue, WriteDb } from '../vault/database.ts'
import type { Reference } from './references.ts'
import type { RecordTable } from './record-table.ts'

type Row = {
  id: string
  version: number
  created_at: string
  created_by: string
  changed_at: string
  changed_by: string
  deleted_at: string | null
  deleted_reason: string | null
  data: string
}

const columns =
  'id, version, created_at, created_by, changed_at, changed_by, deleted_at, deleted_reason, data'

function toRecord<Fields>(row: Row): Stored<Fields> {
  const meta: RecordMeta = {
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    ...(row.deleted_at === null ? {} : { deletedAt: row.deleted_at }),
    ...(row.deleted_reason === null ? {} : { deletedReason: row.deleted_reason }),
  }
  // The row was parsed by the table's schema when it was written; dispatch parses it again before it leaves.
  return { ...(JSON.parse(row.data) as Fields), id: row.id, ...meta }
}

/** One record by id, deleted ones included. */
export function findRecord<Fields>(
  db: ReadDb,
  table: RecordTable<Fields>,
  id: string,
): Stored<Fields> | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM ${table.table} WHERE id = ?`, [id])
  return row === undefined ? undefined : toRecord<Fields>(row)
}

/** `columns`: what is stored beside the JSON, such as sort keys. Their names come from the table, never from a caller. */
type NewRow = {
  id: string
  at: string
  by: string
  columns: Readonly<Record<string, SqlValue>>
  data: unknown
}

export function insertRow<Fields>(db: WriteDb, table: RecordTable<Fields>, row: NewRow): void {
  const names = Object.keys(row.columns)
  db.run(
    `INSERT INTO ${table.table} (id, version, created_at, created_by, changed_at, changed_by, data, ${names.join(', ')})
     VALUES (?, 1, ?, ?, ?, ?, ?, ${names.map(() => '?').join(', ')})`,
    [row.id, row.at, row.by, row.at, row.by, JSON.stringify(row.data), ...Object.values(row.columns)],
  )
}

export function updateRow<Fields>(db: WriteDb, table: RecordTable<Fields>, row: NewRow): void {
  const places = Object.keys(row.columns).map((name) => `${name} = ?`)
  db.run(
    `UPDATE ${table.table} SET version = version + 1, changed_at = ?, changed_by = ?, data = ?, ${places.join(', ')} WHERE id = ?`,
    [row.at, row.by, JSON.stringify(row.data), ...Object.values(row.columns), row.id],
  )
}

export function markDeleted<Fields>(
  db: WriteDb,
  table: RecordTable<Fields>,
  row: { id: string; at: string; by: string; reason: string },
): void {
  db.run(
    `UPDATE ${table.table} SET version = version + 1, changed_at = ?, changed_by = ?, deleted_at = ?, deleted_reason = ? WHERE id = ?`,
    [row.at, row.by, row.at, row.reason, row.id],
  )
}

/** Takes a deletion back: the record is as it was before it. */
export function markRestored<Fields>(
  db: WriteDb,
  table: RecordTable<Fields>,
  row: { id: string; at: string; by: string },
): void {
  db.run(
    `UPDATE ${table.table} SET version = version + 1, changed_at = ?, changed_by = ?, deleted_at = NULL, deleted_reason = NULL WHERE id = ?`,
    [row.at, row.by, row.id],
  )
}

export type ListRequest = {
  readonly filter: Readonly<Record<string, SqlValue>>
  /** Folded words that the record's search text must contain, each as a beginning of a word. */
  readonly match?: string
  /** Only records whose id this query gives. */
  readonly within?: { readonly sql: string; readonly values: readonly SqlValue[] } | undefined
  readonly sort: string
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A page of records that are not deleted, and how many there are. Column names come from the table, never from a caller. */
export function listRows<Fields>(
  db: ReadDb,
  table: RecordTable<Fields>,
  request: ListRequest,
): { items: Stored<Fields>[]; total: number } {
  const clauses = ['deleted_at IS NULL']
  const values: SqlValue[] = []
  for (const [column, value] of Object.entries(request.filter)) {
    // What is within a query, or of a case, narrows most: `+` keeps the others from choosing the index.
    const isNarrowed = request.within !== undefined || ('case_id' in request.filter && column !== 'case_id')
    const compared = isNarrowed ? `+${column}` : column
    // A flag that was never set is as good as one set to false.
    clauses.push(value === 0 ? `coalesce(${column}, 0) = ?` : `${compared} = ?`)
    values.push(value)
  }
  if (request.match !== undefined) {
    clauses.push(
      'id IN (SELECT record_id FROM search_entry WHERE entity = ? AND rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH ?))',
    )
    values.push(table.entity, request.match)
  }
  if (request.within !== undefined) {
    clauses.push(`id IN (${request.within.sql})`)
    values.push(...request.within.values)
  }
  const where = clauses.join(' AND ')
  const order = `${request.sort} ${request.descending ? 'DESC' : 'ASC'} NULLS LAST, id ASC`
  // Ids first: the JSON of the rows before the page is neither read nor sorted.
  const rows = db.all<Row>(
    `SELECT ${columns} FROM ${table.table} WHERE id IN
       (SELECT id FROM ${table.table} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?) ORDER BY ${order}`,
    [...values, request.limit, request.offset],
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table.table} WHERE ${where}`, values)
  return { items: rows.map((row) => toRecord<Fields>(row)), total: total?.n ?? 0 }
}

/** The next records by id, deleted ones only where asked for: for a walk through all of them. */
export function rowsAfter<Fields>(db: ReadDb, table: RecordTable<Fields>, from: After): Stored<Fields>[] {
  return walk<Row>(db, { table: table.table, columns }, from).map((row) => toRecord<Fields>(row))
}

/** The same walk for who only looks what stands in the JSON, whether a record type is kept in the table or not. */
export function dataAfter(db: ReadDb, table: string, from: After): { id: string; data: string }[] {
  return walk(db, { table, columns: 'id, data' }, from)
}

type After = { readonly after: string; readonly limit: number; readonly deleted?: boolean }

function walk<Found>(
  db: ReadDb,
  of: { readonly table: string; readonly columns: string },
  { after, limit, deleted }: After,
): Found[] {
  const live = deleted === true ? '' : 'AND deleted_at IS NULL'
  return db.all<Found>(`SELECT ${of.columns} FROM ${of.table} WHERE id > ? ${live} ORDER BY id LIMIT ?`, [
    after,
    limit,
  ])
}

/** Every record that is not deleted and has this value in this column, in order of entry. */
export function allWhere<Fields>(
  db: ReadDb,
  table: RecordTable<Fields>,
  match: { column: string; value: string },
): Stored<Fields>[] {
  return db
    .all<Row>(
      `SELECT ${columns} FROM ${table.table} WHERE ${match.column} = ? AND deleted_at IS NULL ORDER BY created_at, id`,
      [match.value],
    )
    .map((row) => toRecord<Fields>(row))
}

/** Whether a record that is not deleted, other than itself, names `id` where the reference says. */
export function isReferred(db: ReadDb, reference: Reference, id: string): boolean {
  const { table } = reference
  if ('column' in reference)
    return db.get(`SELECT 1 FROM ${table} WHERE ${reference.column} = ?`, [id]) !== undefined
  // instr first: it is a hundred times quicker than taking every record apart.
  return (
    db.get(
      `SELECT 1 FROM ${table} AS r WHERE r.deleted_at IS NULL AND r.id <> ? AND instr(r.data, ?) > 0
         AND EXISTS (SELECT 1 FROM json_tree(r.data, ?) WHERE atom = ?) LIMIT 1`,
      [id, id, reference.at, id],
    ) !== undefined
  )
}

/** Ids that begin or end with `part`, in order of entry; all of them without a limit. */
export function idsLike(db: ReadDb, table: string, wanted: { part: string; limit?: number }): string[] {
  const { part, limit = -1 } = wanted
  return db
    .all<{ id: string }>(
      `SELECT id FROM ${table} WHERE (id LIKE ? OR id LIKE ?) AND deleted_at IS NULL ORDER BY id LIMIT ?`,
      [`${part}%`, `%${part}`, limit],
    )
    .map((row) => row.id)
}

export function countRows(db: ReadDb, table: string): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE deleted_at IS NULL`)?.n ?? 0
}

/** Whether a record that another names is there and not deleted, and the case it belongs to when it has one. */
export function findPointer(
  db: ReadDb,
  table: string,
  pointer: { id: string; ofCase: boolean },
): { caseId: string | null } | undefined {
  return db.get<{ caseId: string | null }>(
    `SELECT ${pointer.ofCase ? 'case_id' : 'NULL'} AS caseId FROM ${table} WHERE id = ? AND deleted_at IS NULL`,
    [pointer.id],
  )
}
