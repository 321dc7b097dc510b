import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { EvidenceId } from '../../../shared/model/ids.ts'
import type { JobContext } from '../context.ts'
import { listAllFiles } from './evidence-file.rows.ts'

/** Re-hashes every file of a case, or of the vault, against the hash taken at intake. */
export async function verifyEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.verify'>,
): Promise<OutputOf<'evidence.verify'>> {
  const files = context.read((query) => listAllFiles(query.db, input.caseId))
  const damaged: OutputOf<'evidence.verify'>['damaged'] = []
  for (const [done, file] of files.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'verify', done, total: files.length })
    const problem = await context.session.objects.verify(file.object, context.signal)
    if (problem !== undefined)
      damaged.push({ id: file.evidenceId as EvidenceId, fileId: file.id, name: file.name, problem })
  }
  context.progress({ stage: 'verify', done: files.length, total: files.length })
  return { verified: files.length - damaged.length, damaged }
}
