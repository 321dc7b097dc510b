import { basename, extname } from 'node:path'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { EvidenceId, FileId } from '../../../shared/model/ids.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { getCase } from '../cases/cases.ts'
import type { JobContext } from '../context.ts'
import type { ReadableFile } from '../file-access.ts'
import { createRecord } from '../records/record-table.ts'
import { indexRecord } from '../search/search.rows.ts'
import { insertObject } from '../vault/object.rows.ts'
import type { StoredObject } from '../vault/objects/object-store.ts'
import { findSameBytes, insertFile, saveText, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { evidenceKindOf, mediaTypeOf } from './media-type.ts'

type Input = ParsedInputOf<'evidence.add'>
type Item = OutputOf<'evidence.add'>['items'][number]

/** Larger files are kept but not read for text. */
const textLimitBytes = 200 * 1024 * 1024

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

/** The text of a file, read in the keyless worker; nothing when it cannot be read. A cancelled job does not wait for it. */
async function readText(
  context: JobContext,
  object: StoredObject,
  file: { mediaType: string; name: string },
) {
  if (object.plaintextSize > textLimitBytes) return ''
  const { signal, session, environment } = context
  const { promise: cancelled, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new Failure('job.cancelled'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const bytes = await session.objects.readAll(object, textLimitBytes)
    const reading = environment.parser.extractText(bytes, file.mediaType, file.name)
    // Nobody hears of a reading that fails after the job was cancelled.
    reading.catch(() => undefined)
    return (await Promise.race([reading, cancelled])).text
  } catch (error) {
    if (isFailure(error, 'worker.stopped')) return ''
    throw error
  } finally {
    cancelled.catch(() => undefined)
    signal.removeEventListener('abort', stop)
  }
}

/** Makes a file's text findable. What cannot be read stays as it is. */
async function indexText(
  context: JobContext,
  input: Input,
  taken: { item: Item; object: StoredObject; mediaType: string },
) {
  const { item, object, mediaType } = taken
  const text = await readText(context, object, { mediaType, name: item.name })
  if (text.trim() === '') return
  context.commit('evidence.index-text', (command) => {
    saveText(command.db, item.fileId, text)
    indexRecord(command.db, {
      entity: 'file',
      recordId: item.fileId,
      caseId: input.caseId,
      title: item.name,
      text: foldForSearch(text),
    })
    command.custody({ subject: item.id, details: { fileId: item.fileId, characters: text.length } })
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

/**
 * Takes files into the vault, one short commit each: what is finished stays when the job is cancelled, a file cannot be read
 * or the machine stops. A file whose bytes are already in the case is told as a duplicate and its copy is not kept unless
 * asked.
 */
export async function addEvidence(context: JobContext, input: Input): Promise<{ items: Item[] }> {
  context.read((query) => getCase(query.db, input.caseId))
  const items: Item[] = []
  for (const [done, reference] of input.files.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'import', done, total: input.files.length })
    const file = await context.environment.files.openForRead(reference)
    const { pieces, head } = rememberHead(file.stream())
    const object = await context.session.objects.write(pieces, context.signal)
    const mediaType = mediaTypeOf(file.name, head())
    const item = await takeIn(context, input, { file, object, mediaType })
    items.push(item)
    if (item.duplicateOf === undefined || input.keepDuplicates === true)
      await indexText(context, input, { item, object, mediaType })
  }
  context.progress({ stage: 'import', done: input.files.length, total: input.files.length })
  return { items }
}
