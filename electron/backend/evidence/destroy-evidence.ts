import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { JobContext } from '../context.ts'
import { deleteRecord, getRecord } from '../records/record-table.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import { markUnlinked, replaceByTombstone } from '../vault/object.rows.ts'
import { deleteFiles, listFiles } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/**
 * Erases an item's files for good. The tombstones (hash, size, what and why) commit first, then the objects are unlinked;
 * a stop in between leaves orphans that `vault repair` finishes.
 */
export async function destroyEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.destroy'>,
): Promise<OutputOf<'evidence.destroy'>> {
  const files = context.read((query) => {
    getRecord(query.db, evidenceTable, input.id)
    return listFiles(query.db, input.id)
  })
  context.commit('evidence.destroy', (command) => {
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
  })
  for (const file of files) await context.session.objects.remove(file.object.objectId)
  context.commit('evidence.destroy', (command) => {
    for (const file of files) markUnlinked(command.db, file.object.objectId, command.now)
    command.custody({ subject: input.id, details: { unlinked: files.length } })
  })
  return { id: input.id, destroyed: files.length }
}
