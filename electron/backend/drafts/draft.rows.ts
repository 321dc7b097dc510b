import type { ReadDb, WriteDb } from '../vault/database.ts'

type DraftRow = { readonly key: string; readonly value: string; readonly savedAt: string }

export function saveDraft(db: WriteDb, personId: string, { key, value, savedAt }: DraftRow): void {
  db.run(
    `INSERT INTO draft (person_id, key, value, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (person_id, key) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
    [personId, key, value, savedAt],
  )
}

/** A person's drafts in the order of their keys. */
export function listDrafts(db: ReadDb, personId: string): DraftRow[] {
  return db.all<DraftRow>(
    'SELECT key, value, saved_at AS savedAt FROM draft WHERE person_id = ? ORDER BY key',
    [personId],
  )
}

/** Answers whether there was one. */
export function deleteDraft(db: WriteDb, personId: string, key: string): boolean {
  const found = db.get('DELETE FROM draft WHERE person_id = ? AND key = ? RETURNING key', [personId, key])
  return found !== undefined
}
