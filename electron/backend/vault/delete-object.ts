import { Failure } from '../../../shared/failures/failure.ts'
import type { WriteDb } from './database.ts'
import { findObject, listTombstones, markUnlinked, replaceByTombstone } from './object.rows.ts'
import { keysOf, type VaultSession } from './session.ts'

type ObjectDeletion = {
  objectId: string
  /** What it was, for those who read the tombstone later. */
  what: string
  /** The reason; never empty. */
  why: string
  deletedAt: string
  /** Id of the person. */
  deletedBy: string
}

/**
 * First half of a deletion, in the transaction of the record it belonged to: the object's row becomes a tombstone (hash, size,
 * what, why). When that is committed call `finishDeletions`. Throws Failure `record.not-found`, `input.invalid`.
 */
export function entombObject(db: WriteDb, deletion: ObjectDeletion): void {
  const object = findObject(db, deletion.objectId)
  if (object === undefined) throw new Failure('record.not-found', { id: deletion.objectId })
  if (deletion.why.trim() === '') throw new Failure('input.invalid', { where: 'why', problem: 'empty' })
  const { plaintextSha256, plaintextSize } = object
  replaceByTombstone(db, { ...deletion, plaintextSha256, plaintextSize })
}

/** Second half: unlinks every entombed object still on disk. Safe to repeat. Returns the ids of those it unlinked. */
export async function finishDeletions(session: VaultSession): Promise<string[]> {
  const { clock } = keysOf(session)
  const tombstones = session.database.read((db) => listTombstones(db))
  const waiting = tombstones.filter((tombstone) => tombstone.unlinkedAt === null)
  for (const { objectId } of waiting) {
    await session.objects.remove(objectId)
    session.database.write((db) => markUnlinked(db, objectId, clock().toISOString()))
  }
  return waiting.map((tombstone) => tombstone.objectId)
}
