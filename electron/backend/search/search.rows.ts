import type { ReadDb, SqlValue, WriteDb } from '../vault/database.ts'

type SearchEntry = {
  readonly entity: string
  readonly recordId: string
  readonly caseId?: string
  readonly title: string
  /** Folded text, see shared/language/fold. */
  readonly text: string
}

/** Puts a record's text into the index in place of what stood there. */
export function indexRecord(db: WriteDb, entry: SearchEntry): void {
  removeFromIndex(db, entry.entity, entry.recordId)
  db.run('INSERT INTO search_entry (entity, record_id, case_id, title) VALUES (?, ?, ?, ?)', [
    entry.entity,
    entry.recordId,
    entry.caseId ?? null,
    entry.title,
  ])
  const row = db.get<{ rowid: number }>('SELECT rowid FROM search_entry WHERE entity = ? AND record_id = ?', [
    entry.entity,
    entry.recordId,
  ])
  if (row !== undefined)
    db.run('INSERT INTO search_text (rowid, folded) VALUES (?, ?)', [row.rowid, entry.text])
}

export function removeFromIndex(db: WriteDb, entity: string, recordId: string): void {
  const row = db.get<{ rowid: number }>('SELECT rowid FROM search_entry WHERE entity = ? AND record_id = ?', [
    entity,
    recordId,
  ])
  if (row === undefined) return
  db.run('DELETE FROM search_text WHERE rowid = ?', [row.rowid])
  db.run('DELETE FROM search_entry WHERE rowid = ?', [row.rowid])
}

/** What a record is called in the index; a recorded build is not in it. */
export function findTitle(db: ReadDb, entity: string, recordId: string): string | undefined {
  return db.get<{ title: string }>('SELECT title FROM search_entry WHERE entity = ? AND record_id = ?', [
    entity,
    recordId,
  ])?.title
}

export type SearchRow = { entity: string; record_id: string; case_id: string | null; title: string }

/** Entries whose text matches, best first, and how many there are. */
export function findEntries(
  db: ReadDb,
  request: { match: string; caseId?: string; limit: number },
): { rows: SearchRow[]; total: number } {
  const { match, caseId, limit } = request
  const values: SqlValue[] = caseId === undefined ? [match] : [match, caseId]
  // The entries of the best alone are looked up: a common word stands in tens of thousands.
  const found =
    caseId === undefined
      ? 'FROM search_text WHERE search_text MATCH ?'
      : 'FROM search_text WHERE search_text MATCH ? AND rowid IN (SELECT rowid FROM search_entry WHERE case_id = ?)'
  const rows = db.all<SearchRow>(
    `SELECT e.entity, e.record_id, e.case_id, e.title
     FROM (SELECT rowid, rank ${found} ORDER BY rank LIMIT ?) AS best JOIN search_entry AS e ON e.rowid = best.rowid
     ORDER BY best.rank, e.record_id`,
    [...values, limit],
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${found}`, values)?.n ?? 0
  return { rows, total }
}
