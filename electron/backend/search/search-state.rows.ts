import type { ReadDb, WriteDb } from '../vault/database.ts'

/** How far one record type was put into the index anew: `doneUntil` is the last id, `end` when it is complete. */
type SearchState = { readonly edition: number; readonly doneUntil: string }

/** Comes after every id. */
export const end = '~'

export function findSearchState(db: ReadDb, entity: string): SearchState | undefined {
  return db.get<SearchState>('SELECT edition, done_until AS doneUntil FROM search_state WHERE entity = ?', [
    entity,
  ])
}

export function saveSearchState(db: WriteDb, entity: string, { edition, doneUntil }: SearchState): void {
  db.run('INSERT OR REPLACE INTO search_state (entity, edition, done_until) VALUES (?, ?, ?)', [
    entity,
    edition,
    doneUntil,
  ])
}
