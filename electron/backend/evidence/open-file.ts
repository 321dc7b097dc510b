import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { getRecord } from '../records/record-table.ts'
import { findFile, findTextPiece, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { openForPage } from './opened-files.ts'

function getFile(context: QueryContext, fileId: string): StoredFile {
  const file = findFile(context.db, fileId)
  if (file === undefined) throw new Failure('record.not-found', { id: fileId })
  return file
}

/** A file the person may see: of an item that is not deleted, and confirmed when that is intimate. */
function getShown(
  context: QueryContext,
  input: { readonly fileId: string; readonly confirmed?: boolean | undefined },
): StoredFile {
  const file = getFile(context, input.fileId)
  const item = getRecord(context.db, evidenceTable, file.evidenceId)
  if (item.intimate === true && input.confirmed !== true) throw new Failure('evidence.intimate')
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
  const file = getShown(context, input)
  const { name, mediaType, size } = file
  return { url: `sandyq://evidence/${openForPage(context.session, file)}`, name, mediaType, size }
}

/** A piece of what was read in a file; nothing when nothing was. Fails as `openFile` does. */
export function fileText(
  context: QueryContext,
  input: ParsedInputOf<'evidence.file-text'>,
): OutputOf<'evidence.file-text'> {
  const file = getShown(context, input)
  return findTextPiece(context.db, file.id, input) ?? { text: '', total: 0 }
}

/** Larger pictures are shown but not asked about themselves. */
const pictureLimitBytes = 200 * 1024 * 1024

/** What a picture says of itself, read in the keyless worker; nothing when it cannot be read. Fails as `openFile` does. */
export async function inspectPicture(
  context: JobContext,
  input: ParsedInputOf<'evidence.inspect-picture'>,
): Promise<OutputOf<'evidence.inspect-picture'>> {
  const { object, name, mediaType, size } = context.read((query) => getShown(query, input))
  if (!mediaType.startsWith('image/') || size > pictureLimitBytes) return {}
  try {
    const contents = context.session.objects.read(object)
    return await context.environment.parser.inspectPicture({ contents, size, mediaType, name })
  } catch (error) {
    if (!isFailure(error, 'worker.stopped')) throw error
    return {}
  }
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
