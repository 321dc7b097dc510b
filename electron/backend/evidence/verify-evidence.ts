import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { EvidenceId } from '../../../shared/model/ids.ts'
import type { JobContext } from '../context.ts'
import { hasFailed } from '../../../shared/model/reading.ts'
import { evidenceTable } from './evidence.ts'
import { getRecord } from '../records/record-table.ts'
import { listAllFiles, type StoredFile } from './evidence-file.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { readFileText } from './read-text.ts'

type Answer = OutputOf<'evidence.verify'>

/** Reads a file again whose text is not known; undefined when there is nothing to do. */
async function readAgain(context: JobContext, file: StoredFile) {
  if (!hasFailed(file.reading)) return undefined
  const { evidenceId } = file
  const caseId = context.read((query) => getRecord(query.db, evidenceTable, evidenceId).caseId)
  return readFileText(context, { ...file, fileId: file.id, caseId })
}

/**
 * Re-hashes every file of a case, or of the vault, against the hash taken at intake, and reads the text of those where that
 * failed or never happened: a machine that stopped, a computer too slow.
 */
export async function verifyEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.verify'>,
): Promise<Answer> {
  const files = context.read((query) => listAllFiles(query.db, input.caseId))
  const damaged: Answer['damaged'] = []
  const unread: Answer['unread'] = []
  let read = 0
  for (const [done, file] of files.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'verify', done, total: files.length })
    const problem = await context.session.objects.verify(file.object, context.signal)
    const named = { id: file.evidenceId as EvidenceId, fileId: file.id, name: file.name }
    if (problem !== undefined) {
      damaged.push({ ...named, problem })
      continue
    }
    const reading = await readAgain(context, file)
    if (reading === undefined) continue
    if (hasFailed(reading)) unread.push(withoutUndefined({ ...named, reason: reading.reason }))
    else read += 1
  }
  context.progress({ stage: 'verify', done: files.length, total: files.length })
  return { verified: files.length - damaged.length, read, unread, damaged }
}
