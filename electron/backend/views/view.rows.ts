import type { ReadDb, WriteDb } from '../vault/database.ts'

type ViewRow = { readonly id: string; readonly name: string; readonly data: string }

/** A person's views of a room, by name. */
export function listViewRows(db: ReadDb, personId: string, room: string): ViewRow[] {
  return db.all<ViewRow>(
    'SELECT id, name, data FROM saved_view WHERE person_id = ? AND room = ? ORDER BY name',
    [personId, room],
  )
}

/** Keeps a view; one of the same name is replaced and keeps its id, which is answered. */
export function upsertView(db: WriteDb, owner: { personId: string; room: string }, view: ViewRow): string {
  const row = db.get<{ id: string }>(
    `INSERT INTO saved_view (id, person_id, room, name, data) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (person_id, room, name) DO UPDATE SET data = excluded.data RETURNING id`,
    [view.id, owner.personId, owner.room, view.name, view.data],
  )
  return row?.id ?? view.id
}

export function deleteViewRow(db: WriteDb, personId: string, id: string): void {
  db.run('DELETE FROM saved_view WHERE person_id = ? AND id = ?', [personId, id])
}
