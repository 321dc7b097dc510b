import { basename, extname } from 'node:path'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { EvidenceId, FileId } from '../../../shared/model/ids.ts'
import type { FailureCode } from '../../../shared/failures/codes.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { getCase } from '../cases/cases.ts'
import type { JobContext } from '../context.ts'
import type { ReadableFile } from '../file-access.ts'
import { createRecord } from '../records/record-table.ts'
import { insertObject } from '../vault/object.rows.ts'
import type { StoredObject } from '../vault/objects/object-store.ts'
import { findSameBytes, insertFile, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { evidenceKindOf, mediaTypeOf } from './media-type.ts'
import { readFileText, type FileToRead } from './read-text.ts'

type Input = ParsedInputOf<'evidence.add'>
type Item = OutputOf<'evidence.add'>['items'][number]

const headBytes = 16

/** A stream's pieces as they come, with its first bytes remembered: the file is read once. */
function rememberHead(source: AsyncIterable<Uint8Array>) {
  const head = new Uint8Array(headBytes)
  let size = 0
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      const part = piece.subarray(0, headBytes - size)
      head.set(part, size)
      size += part.length
      yield piece
    }
  }
  return { pieces: pieces(), head: () => head.subarray(0, size) }
}

/** The title a file gives its item: its name without the ending; a name of nothing but spaces stays with its ending. */
export function titleOf(name: string): string {
  const line = (value: string) =>
    value
      .normalize('NFC')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  return line(basename(name, extname(name))) || line(name) || '—'
}

function commitItem(
  context: JobContext,
  input: Input,
  taken: { file: ReadableFile; object: StoredObject; mediaType: string },
): Item {
  const { file, object, mediaType } = taken
  return context.commit('evidence.add', (command) => {
    const same = findSameBytes(command.db, input.caseId, object.plaintextSha256)
    const name = basename(file.name)
    const fields: Evidence = {
      ...input.defaults,
      caseId: input.caseId,
      title: input.title ?? titleOf(name),
      kind: input.kind ?? evidenceKindOf(mediaType),
    }
    const { id } = createRecord({ ...command, custody: () => undefined }, evidenceTable, { fields })
    const fileId = command.environment.newId()
    insertObject(command.db, object, command.now)
    insertFile(command.db, {
      id: fileId,
      evidenceId: id,
      objectId: object.objectId,
      name,
      mediaType,
      takenInAt: command.now,
      ...(file.modifiedAt === undefined ? {} : { modifiedAt: file.modifiedAt.toISOString() }),
    })
    command.custody({
      subject: id,
      details: { fileId, name, size: object.plaintextSize, sha256: object.plaintextSha256 },
    })
    return {
      name,
      id: id as EvidenceId,
      fileId: fileId as FileId,
      sha256: object.plaintextSha256,
      size: object.plaintextSize,
      ...(same === undefined ? {} : { duplicateOf: same.evidenceId as EvidenceId }),
    }
  })
}

function duplicate(name: string, same: StoredFile): Item {
  const id = same.evidenceId as EvidenceId
  return { name, id, fileId: same.id, sha256: same.sha256, size: same.size, duplicateOf: id }
}

/** Names a stored object as an item, unless the case has its bytes already: then, or when that fails, the object goes. */
async function takeIn(
  context: JobContext,
  input: Input,
  taken: { file: ReadableFile; object: StoredObject; mediaType: string },
): Promise<Item> {
  const { file, object } = taken
  try {
    // No wait between the look and the commit: of two imports of one file the second finds the first.
    const same = context.read((query) => findSameBytes(query.db, input.caseId, object.plaintextSha256))
    if (same === undefined || input.keepDuplicates === true) return commitItem(context, input, taken)
    await context.session.objects.remove(object.objectId)
    return duplicate(basename(file.name), same)
  } catch (error) {
    await context.session.objects.remove(object.objectId)
    throw error
  }
}

/** Takes one file in; a file that is new to the case is still to be read. */
async function addFile(
  context: JobContext,
  input: Input,
  reference: string,
): Promise<{ item: Item; file?: FileToRead }> {
  const file = await context.environment.files.openForRead(reference)
  const { pieces, head } = rememberHead(file.stream())
  const object = await context.session.objects.write(pieces, context.signal)
  const mediaType = mediaTypeOf(file.name, head())
  const item = await takeIn(context, input, { file, object, mediaType })
  if (item.duplicateOf !== undefined && input.keepDuplicates !== true) return { item }
  const { id: evidenceId, fileId, name } = item
  return { item, file: { fileId, evidenceId, caseId: input.caseId, name, mediaType, object } }
}

function codeOf(error: unknown): FailureCode {
  return isFailure(error) ? error.code : 'internal.unexpected'
}

/** What ends a job whatever file it is at. */
function endsJob(context: JobContext, error: unknown): boolean {
  if (context.signal.aborted) return true
  return (['job.cancelled', 'vault.locked', 'vault.disk-full'] as const).some((code) =>
    isFailure(error, code),
  )
}

/**
 * Takes files into the vault, one short commit each: what is finished stays when the job is cancelled or the machine stops.
 * A file that cannot be taken in is told in `failed` and the next one follows; when none could be, the job fails as the first
 * did. A file whose bytes are already in the case is told as a duplicate and its copy is not kept unless asked.
 */
export async function addEvidence(context: JobContext, input: Input): Promise<OutputOf<'evidence.add'>> {
  context.read((query) => getCase(query.db, input.caseId))
  const items: Item[] = []
  const failed: { name: string; error: unknown }[] = []
  for (const [done, reference] of input.files.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'import', done, total: input.files.length })
    try {
      const { item, file } = await addFile(context, input, reference)
      items.push(item)
      if (file !== undefined) await readFileText(context, file)
    } catch (error) {
      if (endsJob(context, error)) throw error
      failed.push({ name: basename(reference), error })
    }
  }
  context.progress({ stage: 'import', done: input.files.length, total: input.files.length })
  if (items.length === 0 && failed[0] !== undefined) throw failed[0].error
  return { items, failed: failed.map(({ name, error }) => ({ name, code: codeOf(error) })) }
}
