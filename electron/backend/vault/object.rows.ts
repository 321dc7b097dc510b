import type { ReadDb, WriteDb } from './database.ts'
import type { StoredObject } from './objects/stored-object.ts'

const columns = `object_id AS objectId, plaintext_size AS plaintextSize, plaintext_sha256 AS plaintextSha256,
  header_sha256 AS headerSha256, ciphertext_size AS ciphertextSize`

/** Names an object, in the transaction of the record it belongs to. It is on disk and durable already. */
export function insertObject(db: WriteDb, object: StoredObject, createdAt: string): void {
  const { objectId, plaintextSize, plaintextSha256, headerSha256, ciphertextSize } = object
  db.run(
    `INSERT INTO object (object_id, plaintext_size, plaintext_sha256, header_sha256, ciphertext_size, created_at)
     VALUES (:objectId, :plaintextSize, :plaintextSha256, :headerSha256, :ciphertextSize, :createdAt)`,
    { objectId, plaintextSize, plaintextSha256, headerSha256, ciphertextSize, createdAt },
  )
}

export function findObject(db: ReadDb, objectId: string): StoredObject | undefined {
  return db.get<StoredObject>(`SELECT ${columns} FROM object WHERE object_id = ?`, [objectId])
}

/** Objects after `afterId` in the order of their ids, at most `limit`. */
export function listObjects(db: ReadDb, afterId = '', limit = 1000): StoredObject[] {
  const sql = `SELECT ${columns} FROM object WHERE object_id > ? ORDER BY object_id LIMIT ?`
  return db.all<StoredObject>(sql, [afterId, limit])
}

export function countObjects(db: ReadDb): { count: number; plaintextBytes: number } {
  const row = db.get<{ count: number; plaintextBytes: number }>(
    'SELECT count(*) AS count, coalesce(sum(plaintext_size), 0) AS plaintextBytes FROM object',
  )
  return row ?? { count: 0, plaintextBytes: 0 }
}

/** What stays of a deleted object. */
type ObjectTombstone = {
  objectId: string
  plaintextSha256: string
  plaintextSize: number
  what: string
  why: string
  deletedAt: string
  deletedBy: string
  /** Null until its file is gone from the disk. */
  unlinkedAt: string | null
}

export function replaceByTombstone(db: WriteDb, tombstone: Omit<ObjectTombstone, 'unlinkedAt'>): void {
  db.run(
    `INSERT INTO object_tombstone (object_id, plaintext_sha256, plaintext_size, what, why, deleted_at, deleted_by)
     VALUES (:objectId, :plaintextSha256, :plaintextSize, :what, :why, :deletedAt, :deletedBy)`,
    tombstone,
  )
  db.run('DELETE FROM object WHERE object_id = ?', [tombstone.objectId])
}

/** Whether files of a record were destroyed. */
export function hasTombstone(db: ReadDb, what: string): boolean {
  return db.get('SELECT 1 FROM object_tombstone WHERE what = ?', [what]) !== undefined
}

export function listTombstones(db: ReadDb): ObjectTombstone[] {
  return db.all<ObjectTombstone>(
    `SELECT object_id AS objectId, plaintext_sha256 AS plaintextSha256, plaintext_size AS plaintextSize, what, why,
       deleted_at AS deletedAt, deleted_by AS deletedBy, unlinked_at AS unlinkedAt
     FROM object_tombstone ORDER BY deleted_at, object_id`,
  )
}

export function markUnlinked(db: WriteDb, objectId: string, unlinkedAt: string): void {
  db.run('UPDATE object_tombstone SET unlinked_at = ? WHERE object_id = ?', [unlinkedAt, objectId])
}
