import { basename, extname } from 'node:path'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { EvidenceId, FileId } from '../../../shared/model/ids.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { getCase } from '../cases/cases.ts'
import type { JobContext } from '../context.ts'
import type { ReadableFile } from '../file-access.ts'
import { createRecord } from '../records/record-table.ts'
import { indexRecord } from '../search/search.rows.ts'
import { insertObject } from '../vault/object.rows.ts'
import type { StoredObject } from '../vault/objects/object-store.ts'
import { findSameBytes, insertFile, saveText } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { evidenceKindOf, mediaTypeOf } from './media-type.ts'

type Input = ParsedInputOf<'evidence.add'>
type Item = OutputOf<'evidence.add'>['items'][number]

/** Larger files are kept but not read for text. */
const textLimitBytes = 200 * 1024 * 1024

async function firstBytes(file: ReadableFile): Promise<Uint8Array> {
  for await (const chunk of file.stream()) return chunk.subarray(0, 16)
  return new Uint8Array()
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
      title: (input.title ??
        (basename(name, extname(name)).normalize('NFC').trim() || name)) as Evidence['title'],
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

/** Reads a file's text in the keyless worker and makes it findable. What cannot be read stays as it is. */
async function indexText(
  context: JobContext,
  input: Input,
  taken: { item: Item; object: StoredObject; mediaType: string },
) {
  const { item, object, mediaType } = taken
  if (object.plaintextSize > textLimitBytes) return
  const text = await context.environment.parser
    .extractText(await context.session.objects.readAll(object, textLimitBytes), mediaType, item.name)
    .then((found) => found.text)
    .catch((error: unknown) => {
      if (isFailure(error, 'worker.stopped')) return ''
      throw error
    })
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

/**
 * Takes files into the vault, one short commit each: what is finished stays when the job is cancelled or the machine
 * stops. A file whose bytes are already in the case is told as a duplicate and its copy is not kept unless asked.
 */
export async function addEvidence(context: JobContext, input: Input): Promise<{ items: Item[] }> {
  context.read((query) => getCase(query.db, input.caseId))
  const items: Item[] = []
  for (const [done, reference] of input.files.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'import', done, total: input.files.length })
    const file = await context.environment.files.openForRead(reference)
    const mediaType = mediaTypeOf(file.name, await firstBytes(file))
    const object = await context.session.objects.write(file.stream(), context.signal)
    const same = context.read((query) => findSameBytes(query.db, input.caseId, object.plaintextSha256))
    if (same !== undefined && input.keepDuplicates !== true) {
      await context.session.objects.remove(object.objectId)
      items.push({
        name: basename(file.name),
        id: same.evidenceId as EvidenceId,
        fileId: same.id,
        sha256: same.sha256,
        size: same.size,
        duplicateOf: same.evidenceId as EvidenceId,
      })
      continue
    }
    const item = commitItem(context, input, { file, object, mediaType })
    items.push(item)
    await indexText(context, input, { item, object, mediaType })
  }
  context.progress({ stage: 'import', done: input.files.length, total: input.files.length })
  return { items }
}
