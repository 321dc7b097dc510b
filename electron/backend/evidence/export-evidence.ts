import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { join } from 'node:path'
import type { JobContext } from '../context.ts'
import { ensureExport } from '../exports/check-export.ts'
import { getRecord } from '../records/record-table.ts'
import { listFiles, policyText, type StoredFile } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/** A name that any system takes as a name: no folders, no reserved signs; what is left of it when nothing is. */
export function safeFileName(name: string): string {
  const flat = name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_').replaceAll(/^\.+|[. ]+$/gu, '')
  return flat === '' ? 'file' : flat
}

async function writeFile(context: JobContext, file: StoredFile, path: string): Promise<void> {
  const target = await context.environment.files.createForWrite(path, { replace: false })
  try {
    for await (const bytes of context.session.objects.read(file.object)) {
      context.signal.throwIfAborted()
      await target.write(bytes)
    }
    await target.finish()
  } catch (error) {
    await target.abandon()
    throw error
  }
}

function logExport(
  context: JobContext,
  input: ParsedInputOf<'evidence.export'>,
  written: readonly StoredFile[],
) {
  if (written.length === 0) return
  context.commit('evidence.export', (command) =>
    command.custody({
      subject: input.id,
      details: { recipient: input.recipient, files: written.map((file) => file.sha256) },
    }),
  )
}

/**
 * Writes the untouched originals into a folder, hashes proved on the way out, once the export policy allowed it: what it
 * says of the people and places named in them counts too. What was written is in the custody log, also when a later file
 * failed.
 */
export async function exportEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.export'>,
): Promise<OutputOf<'evidence.export'>> {
  const files = context.read((query) => {
    const item = getRecord(query.db, evidenceTable, input.id)
    const found = listFiles(query.db, input.id)
    const texts = found.map((file) => policyText(query.db, file))
    ensureExport(query, {
      caseId: item.caseId,
      recipient: input.recipient,
      text: texts.join('\n'),
      evidenceIds: [input.id],
    })
    return found
  })
  const folder = context.environment.files.folder(input.folder)
  const written: StoredFile[] = []
  try {
    for (const [done, file] of files.entries()) {
      context.progress({ stage: 'export', done, total: files.length })
      await writeFile(context, file, join(folder, safeFileName(file.name)))
      written.push(file)
    }
  } finally {
    logExport(context, input, written)
  }
  return { files: files.map(({ name, size, sha256 }) => ({ name: safeFileName(name), size, sha256 })) }
}
