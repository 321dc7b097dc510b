import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { JobContext } from '../context.ts'
import { findRecord } from '../records/record.rows.ts'
import { deleteRecord } from '../records/record-table.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { markUnlinked, replaceByTombstone } from '../vault/object.rows.ts'
import { deleteFiles, listFiles } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/** An item whose files can still be destroyed: also one that was deleted before. */
function findItem(db: ReadDb, id: string): Stored<Evidence> {
  const item = findRecord(db, evidenceTable, id)
  if (item === undefined || (item.deletedAt !== undefined && listFiles(db, id).length === 0))
    throw new Failure('record.not-found', { id })
  return item
}

/**
 * Erases an item's files for good. The tombstones (hash, size, what and why) commit first, then the objects are unlinked;
 * a stop in between leaves orphans that `vault repair` finishes. Refused with `record.in-use` while other records need it.
 */
export async function destroyEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.destroy'>,
): Promise<OutputOf<'evidence.destroy'>> {
  const files = context.commit('evidence.destroy', (command) => {
    const item = findItem(command.db, input.id)
    const files = listFiles(command.db, input.id)
    for (const file of files) removeFromIndex(command.db, 'file', file.id)
    deleteFiles(command.db, input.id)
    for (const file of files)
      replaceByTombstone(command.db, {
        objectId: file.object.objectId,
        plaintextSha256: file.sha256,
        plaintextSize: file.size,
        what: input.id,
        why: input.reason,
        deletedAt: command.now,
        deletedBy: command.actor.personId,
      })
    if (item.deletedAt === undefined)
      deleteRecord({ ...command, custody: () => undefined }, evidenceTable, {
        id: input.id,
        reason: input.reason,
      })
    command.custody({
      subject: input.id,
      details: {
        reason: input.reason,
        files: files.map((file) => ({ fileId: file.id, size: file.size, sha256: file.sha256 })),
      },
    })
    return files
  })
  for (const file of files) await context.session.objects.remove(file.object.objectId)
  context.commit('evidence.destroy', (command) => {
    for (const file of files) markUnlinked(command.db, file.object.objectId, command.now)
    command.custody({ subject: input.id, details: { unlinked: files.length } })
  })
  return { id: input.id, destroyed: files.length }
}
