import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { JobContext } from '../context.ts'
import { ensureExport } from '../exports/check-export.ts'
import { releaseFiles } from '../exports/release-files.ts'
import type { WritableFile } from '../file-access.ts'
import { getRecord } from '../records/record-table.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { documentTable } from './documents.ts'
import { renderOptions, shownTree } from './preview-document.ts'

type Input = ParsedInputOf<'document.export'>

async function writeUnnamed(context: JobContext, input: Input, bytes: Uint8Array): Promise<WritableFile> {
  const replace = input.replace === true
  const target = await context.environment.files.createForWrite(input.file, { replace })
  try {
    await target.write(bytes)
    return target
  } catch (error) {
    await target.abandon()
    throw error
  }
}

/** Renders a document and writes it, once the export policy allowed it. A draft says so on every page. */
export async function exportDocument(
  context: JobContext,
  input: Input,
): Promise<OutputOf<'document.export'>> {
  const { record, tree, permits } = context.read((query) => {
    const found = getRecord(query.db, documentTable, input.id)
    const shown = shownTree(query.db, found, input.build)
    const { permits } = ensureExport(query, {
      caseId: found.caseId,
      recipient: input.recipient,
      text: plainText(shown),
      evidenceIds: [],
      filing: found.filing,
    })
    return { record: found, tree: shown, permits }
  })
  context.progress({ stage: 'render', done: 0, total: 1 })
  const options = renderOptions(record)
  const { format, recipient } = input
  const bytes = await context.environment.renderer.render({ format, tree, options }, context.signal)
  context.signal.throwIfAborted()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await releaseFiles(context, {
    action: 'document.export',
    files: [{ target: await writeUnnamed(context, input, bytes), sha256 }],
    note: {
      subject: input.id,
      details: { format, recipient, sha256, size: bytes.length, draft: options.draft, permits },
    },
  })
  context.progress({ stage: 'render', done: 1, total: 1 })
  return {
    id: input.id,
    draft: options.draft,
    bytes: bytes.length,
    sha256,
    warnings: findUnsupportedCharacters(plainText(tree)),
  }
}
