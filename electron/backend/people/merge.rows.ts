import type { ReadDb, WriteDb } from '../vault/database.ts'

/** Tables whose JSON says what was then, and stays as it was. */
const history: ReadonlySet<string> = new Set(['build', 'person_merge'])

/** Every table of the vault that keeps records as JSON, whichever room it belongs to. */
export function listJsonTables(db: ReadDb): { table: string; hasVersion: boolean }[] {
  return db
    .all<{ name: string; versions: number }>(
      `SELECT t.name, (SELECT count(*) FROM pragma_table_xinfo(t.name) WHERE name = 'version') AS versions
       FROM sqlite_schema AS t WHERE t.type = 'table'
         AND EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) WHERE name = 'data')
         AND EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) WHERE name = 'id')
       ORDER BY t.name`,
    )
    .filter(({ name }) => !history.has(name))
    .map(({ name, versions }) => ({ table: name, hasVersion: versions > 0 }))
}

export type JsonRow = { readonly id: string; readonly data: string; readonly isDeleted: number }

/** Rows whose JSON mentions a record, deleted ones too. Names of tables come from the schema, never from a caller. */
export function rowsNaming(
  db: ReadDb,
  { table, hasVersion }: { table: string; hasVersion: boolean },
  personId: string,
): JsonRow[] {
  const deleted = hasVersion ? 'deleted_at IS NOT NULL' : '0'
  return db.all<JsonRow>(
    `SELECT id, data, ${deleted} AS isDeleted FROM ${table} WHERE instr(data, ?) > 0 AND id <> ?`,
    [personId, personId],
  )
}

export function findJsonRow(db: ReadDb, table: string, id: string): JsonRow | undefined {
  const hasVersion = listJsonTables(db).find((known) => known.table === table)?.hasVersion
  if (hasVersion === undefined) return undefined
  return db.get<JsonRow>(
    `SELECT id, data, ${hasVersion ? 'deleted_at IS NOT NULL' : '0'} AS isDeleted FROM ${table} WHERE id = ?`,
    [id],
  )
}

/** Writes the JSON of a row whose table no room claims. */
export function saveJson(db: WriteDb, table: string, row: { id: string; data: unknown }): void {
  db.run(`UPDATE ${table} SET data = ? WHERE id = ?`, [JSON.stringify(row.data), row.id])
}

/** Plain columns that hold a person's id, wherever they are: slots, drafts, saved views. Computed ones follow their JSON. */
export function listPersonColumns(db: ReadDb): { table: string; column: string }[] {
  return db.all<{ table: string; column: string }>(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c
     WHERE t.type = 'table' AND c.hidden = 0 AND c.name IN ('person_id', 'merged_into_id') AND t.name <> 'person_key'
     ORDER BY 1, 2`,
  )
}

/** Lets a plain column name another person; answers the rows. One that would stand twice stays. */
export function moveColumn(
  db: WriteDb,
  { table, column }: { table: string; column: string },
  move: { from: string; to: string },
): number[] {
  return db
    .all<{ row: number }>(
      `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ? RETURNING rowid AS row`,
      [move.to, move.from],
    )
    .map(({ row }) => row)
}

/** Puts a plain column of some rows back. */
export function moveBack(
  db: WriteDb,
  { table, column, rows }: { table: string; column: string; rows: readonly number[] },
  move: { from: string; to: string },
): void {
  db.run(
    `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ? AND rowid IN (SELECT value FROM json_each(?))`,
    [move.to, move.from, JSON.stringify(rows)],
  )
}

/** Whether a record was merged into another. */
export function isMerged(db: ReadDb, id: string): boolean {
  return db.get('SELECT 1 FROM person WHERE id = ? AND merged_into_id IS NOT NULL', [id]) !== undefined
}

export function setMergedInto(db: WriteDb, loserId: string, survivorId: string | null): void {
  db.run('UPDATE person SET merged_into_id = ? WHERE id = ?', [survivorId, loserId])
}

/** A deleted row is there again. */
export function restoreRow(db: WriteDb, table: string, row: { id: string; at: string; by: string }): void {
  db.run(
    `UPDATE ${table} SET version = version + 1, changed_at = ?, changed_by = ?, deleted_at = NULL, deleted_reason = NULL WHERE id = ?`,
    [row.at, row.by, row.id],
  )
}

type MergeRow = {
  readonly id: string
  readonly survivorId: string
  readonly loserId: string
  readonly mergedAt: string
  readonly mergedBy: string
  readonly steps: string
}

const columns = `id, survivor_id AS survivorId, loser_id AS loserId, merged_at AS mergedAt, merged_by AS mergedBy, steps`

export function insertMerge(db: WriteDb, row: MergeRow): void {
  db.run(
    `INSERT INTO person_merge (id, survivor_id, loser_id, merged_at, merged_by, steps) VALUES (?, ?, ?, ?, ?, ?)`,
    [row.id, row.survivorId, row.loserId, row.mergedAt, row.mergedBy, row.steps],
  )
}

/** The merge of a record that was not taken back. */
export function findMerge(db: ReadDb, loserId: string): MergeRow | undefined {
  return db.get<MergeRow>(
    `SELECT ${columns} FROM person_merge WHERE loser_id = ? AND undone_at IS NULL ORDER BY merged_at DESC, id DESC LIMIT 1`,
    [loserId],
  )
}

/** Merges that a person has gone through and that were not taken back, the newest first. */
export function listMerges(db: ReadDb, personId: string): MergeRow[] {
  return db.all<MergeRow>(
    `SELECT ${columns} FROM person_merge WHERE undone_at IS NULL AND (loser_id = :id OR survivor_id = :id
       OR loser_id IN (SELECT id FROM person WHERE merged_into_id = :id)) ORDER BY merged_at DESC, id DESC`,
    { id: personId },
  )
}

export function markUndone(db: WriteDb, id: string, at: string): void {
  db.run('UPDATE person_merge SET undone_at = ? WHERE id = ?', [at, id])
}
