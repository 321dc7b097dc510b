import type { ReadDb } from '../vault/database.ts'

/** How many notes are about a record, and how many of them are an advocate's secret or work product. */
export function countNotes(db: ReadDb, aboutId: string): { count: number; marked: number } {
  const row = db.get<{ count: number; marked: number }>(
    `SELECT count(*) AS count, count(CASE WHEN mark <> 'none' THEN 1 END) AS marked FROM note
     WHERE about_id = ? AND deleted_at IS NULL`,
    [aboutId],
  )
  return row ?? { count: 0, marked: 0 }
}
