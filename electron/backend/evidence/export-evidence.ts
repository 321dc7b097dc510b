import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { JobContext } from '../context.ts'
import { audienceDetails, audienceOf } from '../exports/audience-of.ts'
import { ensureExport } from '../exports/check-export.ts'
import { releaseFiles, type FinishedFile } from '../exports/release-files.ts'
import type { WritableFile } from '../file-access.ts'
import { getRecord } from '../records/record-table.ts'
import { listFiles, policyText, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/** Names that mean a device on Windows, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/iu

/**
 * A name that any system takes as a name and shows as it is: no folders, no reserved signs or names, none of the invisible
 * signs that turn the order of letters around; what is left of it when nothing is.
 */
export function safeFileName(name: string): string {
  const flat = name
    .replaceAll(/[/\\:*?"<>|\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '_')
    .replaceAll(/^\.+|[. ]+$/gu, '')
    .replace(devices, '_$&')
  return flat === '' ? 'file' : flat
}

async function writeFile(context: JobContext, file: StoredFile, target: WritableFile): Promise<void> {
  for await (const bytes of context.session.objects.read(file.object)) {
    context.signal.throwIfAborted()
    await target.write(bytes)
  }
}

/** The files of an item once the policy allowed them to leave, and the permits that it needed. */
function filesToExport(context: JobContext, input: ParsedInputOf<'evidence.export'>) {
  return context.read((query) => {
    const item = getRecord(query.db, evidenceTable, input.id)
    const files = listFiles(query.db, input.id)
    const { permits } = ensureExport(query, {
      caseId: item.caseId,
      ...audienceOf(input),
      text: files.map((file) => policyText(query.db, file)).join('\n'),
      evidenceIds: [input.id],
    })
    return { files, permits }
  })
}

/**
 * Writes the untouched originals into a folder, hashes proved on the way out, once the export policy allowed it: what it
 * says of the people and places named in them counts too. All of them appear, or none; the custody log knows before.
 */
export async function exportEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.export'>,
): Promise<OutputOf<'evidence.export'>> {
  const { files, permits } = filesToExport(context, input)
  const finished: FinishedFile[] = []
  try {
    for (const [done, file] of files.entries()) {
      context.progress({ stage: 'export', done, total: files.length })
      const name = safeFileName(file.name)
      const target = await context.environment.files.createForWrite(input.folder, { replace: false, name })
      finished.push({ target, sha256: file.sha256 })
      await writeFile(context, file, target)
    }
  } catch (error) {
    for (const { target } of finished) await target.abandon()
    throw error
  }
  if (finished.length > 0)
    await releaseFiles(context, {
      action: 'evidence.export',
      files: finished,
      note: {
        subject: input.id,
        details: { ...audienceDetails(input), files: finished.map((file) => file.sha256), permits },
      },
    })
  return { files: files.map(({ name, size, sha256 }) => ({ name: safeFileName(name), size, sha256 })) }
}
