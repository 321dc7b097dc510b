import type { ReadDb, WriteDb } from '../vault/database.ts'

type SignatureRow = {
  readonly id: string
  readonly signedAt: string
  readonly signedBy: string
  readonly contentHash: string
  readonly data: string
}

/** The sign-offs of a planned publication, the newest first. They are written once and never changed. */
export function listSignatures(db: ReadDb, planId: string): SignatureRow[] {
  return db.all<SignatureRow>(
    `SELECT s.id, s.signed_at AS signedAt, s.content_hash AS contentHash, s.data,
       coalesce((SELECT person_name FROM slot WHERE person_id = s.signed_by LIMIT 1), '—') AS signedBy
     FROM plan_signature AS s WHERE s.plan_id = ? ORDER BY s.signed_at DESC, s.id DESC`,
    [planId],
  )
}

type NewSignature = {
  readonly id: string
  readonly planId: string
  readonly at: string
  readonly by: string
  readonly contentHash: string
  readonly data: string
}

export function insertSignature(db: WriteDb, row: NewSignature): void {
  db.run(
    'INSERT INTO plan_signature (id, plan_id, signed_at, signed_by, content_hash, data) VALUES (?, ?, ?, ?, ?, ?)',
    [row.id, row.planId, row.at, row.by, row.contentHash, row.data],
  )
}
