import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { unreadReason, type TextReading, type UnreadReason } from '../../../shared/model/reading.ts'
import type { JobContext } from '../context.ts'
import type { ExtractedText } from '../parsing/text/text-reading.ts'
import { indexRecord } from '../search/search.rows.ts'
import type { StoredObject } from '../vault/objects/object-store.ts'
import { saveText } from './evidence-file.rows.ts'

/** Larger files are kept but not read for text. */
const textLimitBytes = 200 * 1024 * 1024

/** A file of the vault whose text is wanted. */
export type FileToRead = {
  readonly fileId: string
  readonly evidenceId: string
  readonly caseId: string
  readonly name: string
  readonly mediaType: string
  readonly object: StoredObject
}

function unread(reason: UnreadReason): ExtractedText {
  return { text: '', hidden: '', folded: '', reading: { state: 'not-read', reason } }
}

/** The text of a file, read in the keyless worker, or why there is none. A cancelled job does not wait for it. */
async function extract(context: JobContext, file: FileToRead): Promise<ExtractedText> {
  const { signal, session, environment } = context
  if (file.object.plaintextSize > textLimitBytes) return unread('too-large')
  const { promise: cancelled, reject } = Promise.withResolvers<never>()
  // The job may be cancelled while the bytes are still coming, before anyone waits for this.
  cancelled.catch(() => undefined)
  const stop = () => reject(new Failure('job.cancelled'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const bytes = await session.objects.readAll(file.object, textLimitBytes)
    const reading = environment.parser.extractText(bytes, file.mediaType, file.name)
    // Nobody hears of a reading that fails after the job was cancelled.
    reading.catch(() => undefined)
    return await Promise.race([reading, cancelled])
  } catch (error) {
    if (!isFailure(error, 'worker.stopped')) throw error
    return unread(unreadReason.catch('crashed').parse(error.details['reason']))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Reads a file's text, makes it findable and keeps how far it was read: what failed stays known as unread. */
export async function readFileText(context: JobContext, file: FileToRead): Promise<TextReading> {
  const { folded, ...found } = await extract(context, file)
  context.commit('evidence.index-text', (command) => {
    saveText(command.db, file.fileId, found)
    if (folded !== '')
      indexRecord(command.db, {
        entity: 'file',
        recordId: file.fileId,
        caseId: file.caseId,
        title: file.name,
        text: folded,
      })
    const { fileId } = file
    command.custody({
      subject: file.evidenceId,
      details: { fileId, characters: found.text.length, ...found.reading },
    })
  })
  return found.reading
}
