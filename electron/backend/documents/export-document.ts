import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { JobContext } from '../context.ts'
import { audienceDetails, audienceOf } from '../exports/audience-of.ts'
import { ensureExport } from '../exports/check-export.ts'
import { exportBytes } from '../exports/export-bytes.ts'
import { getRecord } from '../records/record-table.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { documentTable, recordsShown } from './documents.ts'
import { renderOptions, shownTree } from './preview-document.ts'

type Input = ParsedInputOf<'document.export'>

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
      ...audienceOf(input),
      text: plainText(shown),
      evidenceIds: [],
      filing: found.filing,
      ...recordsShown(query.db, found),
    })
    return { record: found, tree: shown, permits }
  })
  context.progress({ stage: 'render', done: 0, total: 1 })
  const options = renderOptions(record)
  const { format } = input
  const bytes = await context.environment.renderer.render({ format, tree, options }, context.signal)
  const written = await exportBytes(context, {
    action: 'document.export',
    file: input.file,
    replace: input.replace === true,
    bytes,
    subject: input.id,
    details: { format, ...audienceDetails(input), draft: options.draft, permits },
  })
  context.progress({ stage: 'render', done: 1, total: 1 })
  return {
    id: input.id,
    draft: options.draft,
    ...written,
    warnings: findUnsupportedCharacters(plainText(tree)),
  }
}
