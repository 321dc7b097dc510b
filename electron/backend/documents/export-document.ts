import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { withExhibitPages } from '../../../shared/document/exhibit-references.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { exhibitPages } from '../bundles/recorded-build.ts'
import type { JobContext } from '../context.ts'
import { ensureExport } from '../exports/check-export.ts'
import { getRecord } from '../records/record-table.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { renderDocx } from '../render/render-docx.ts'
import { renderPdf } from '../render/render-pdf.ts'
import { getTemplate } from '../templates/templates.ts'
import { writeWhole } from '../write-whole.ts'
import { documentTable, isDraft } from './documents.ts'

/** Renders a document and writes it, once the export policy allowed it. A draft says so on every page. */
export async function exportDocument(
  context: JobContext,
  input: ParsedInputOf<'document.export'>,
): Promise<OutputOf<'document.export'>> {
  const { record, tree } = context.read((query) => {
    const found = getRecord(query.db, documentTable, input.id)
    const pages = input.build === undefined ? undefined : exhibitPages(query.db, input.build)
    const shown = pages === undefined ? found.tree : withExhibitPages(found.tree, pages)
    ensureExport(query, {
      caseId: found.caseId,
      recipient: input.recipient,
      text: plainText(shown),
      evidenceIds: [],
      filing: found.filing,
    })
    return { record: found, tree: shown }
  })
  context.progress({ stage: 'render', done: 0, total: 1 })
  const options = {
    draft: isDraft(record),
    sample: !getTemplate(record.template, record.language).review.reviewed,
    date: record.filledOn,
  }
  const bytes = input.format === 'pdf' ? await renderPdf(tree, options) : await renderDocx(tree, options)
  context.signal.throwIfAborted()
  await writeWhole(context.environment.files, input.file, { bytes, replace: input.replace === true })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  context.commit('document.export', (command) =>
    command.custody({
      subject: input.id,
      details: {
        format: input.format,
        recipient: input.recipient,
        sha256,
        size: bytes.length,
        draft: options.draft,
      },
    }),
  )
  context.progress({ stage: 'render', done: 1, total: 1 })
  return {
    id: input.id,
    draft: options.draft,
    bytes: bytes.length,
    sha256,
    warnings: findUnsupportedCharacters(plainText(tree)),
  }
}
