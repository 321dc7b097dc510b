import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { getRecord } from '../records/record-table.ts'
import { findFile, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { openForPage } from './opened-files.ts'

function getFile(context: QueryContext, fileId: string): StoredFile {
  const file = findFile(context.db, fileId)
  if (file === undefined) throw new Failure('record.not-found', { id: fileId })
  return file
}

/**
 * An address under which the page may read a file until the vault is locked. Fails with `record.not-found`, also for a file
 * of a deleted item, and with `evidence.intimate` until the person has confirmed that she wants to see it.
 */
export function openFile(
  context: QueryContext,
  input: ParsedInputOf<'evidence.open-file'>,
): OutputOf<'evidence.open-file'> {
  const file = getFile(context, input.fileId)
  const item = getRecord(context.db, evidenceTable, file.evidenceId)
  if (item.intimate === true && input.confirmed !== true) throw new Failure('evidence.intimate')
  const { name, mediaType, size } = file
  return { url: `sandyq://evidence/${openForPage(context.session, file)}`, name, mediaType, size }
}

/** Reads a file again and holds it against the hash of its intake. Fails with `record.not-found`. */
export async function verifyFile(
  context: JobContext,
  input: ParsedInputOf<'evidence.verify-file'>,
): Promise<OutputOf<'evidence.verify-file'>> {
  const file = context.read((query) => getFile(query, input.fileId))
  const problem = await context.session.objects.verify(file.object, context.signal)
  return { verified: problem === undefined, sha256: file.sha256 }
}
