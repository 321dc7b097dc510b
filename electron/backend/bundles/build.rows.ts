import type { ReadDb, WriteDb } from '../vault/database.ts'

export type BuildRow = {
  readonly id: string
  readonly bundleId: string
  readonly builtAt: string
  /** The frozen plan and what it gave, as JSON. */
  readonly data: string
}

const columns = 'id, bundle_id AS bundleId, built_at AS builtAt, data'

export function insertBuild(db: WriteDb, row: BuildRow): void {
  db.run('INSERT INTO build (id, bundle_id, built_at, data) VALUES (?, ?, ?, ?)', [
    row.id,
    row.bundleId,
    row.builtAt,
    row.data,
  ])
}

export function findBuild(db: ReadDb, id: string): BuildRow | undefined {
  return db.get<BuildRow>(`SELECT ${columns} FROM build WHERE id = ?`, [id])
}

/** The builds of a bundle, newest first. */
export function listBuilds(db: ReadDb, bundleId: string): BuildRow[] {
  return db.all<BuildRow>(
    `SELECT ${columns} FROM build WHERE bundle_id = ? ORDER BY built_at DESC, id DESC`,
    [bundleId],
  )
}
