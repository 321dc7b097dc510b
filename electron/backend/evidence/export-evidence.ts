import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { join } from 'node:path'
import type { JobContext } from '../context.ts'
import { ensureExport } from '../exports/check-export.ts'
import { getRecord } from '../records/record-table.ts'
import { listFiles } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/** Writes the untouched originals into a folder, hashes proved on the way out, once the export policy allowed it. */
export async function exportEvidence(
  context: JobContext,
  input: ParsedInputOf<'evidence.export'>,
): Promise<OutputOf<'evidence.export'>> {
  const { item, files } = context.read((query) => {
    const found = getRecord(query.db, evidenceTable, input.id)
    ensureExport(query, {
      caseId: found.caseId,
      recipient: input.recipient,
      text: '',
      evidenceIds: [input.id],
    })
    return { item: found, files: listFiles(query.db, input.id) }
  })
  const folder = context.environment.files.folder(input.folder)
  for (const [done, file] of files.entries()) {
    context.progress({ stage: 'export', done, total: files.length })
    const target = await context.environment.files.createForWrite(join(folder, file.name), { replace: false })
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
  context.commit('evidence.export', (command) =>
    command.custody({
      subject: item.id,
      details: { recipient: input.recipient, files: files.map((file) => file.sha256) },
    }),
  )
  return { files: files.map((file) => ({ name: file.name, size: file.size, sha256: file.sha256 })) }
}
