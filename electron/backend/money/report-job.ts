import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { buildDonorReport } from '../../../shared/money/donor-report.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { exportBytes } from '../exports/export-bytes.ts'
import { ensureNameless } from '../exports/nameless.ts'
import { localDay } from '../local-time.ts'
import { renderSheets } from '../render/render-sheets.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { donorLines, type ReportInput } from './donor-report.ts'
import { reportObstacles } from './fund-names.ts'
import { reportSheets } from './report-sheets.ts'
import { reportTree } from './report-tree.ts'

/** The report, and whom it would name. */
function makeReport(query: QueryContext, input: ReportInput) {
  const lines = donorLines(query.db, input)
  const reports = buildDonorReport(lines)
  const tree = reportTree(reports, input)
  const obstacles = reportObstacles(query, lines, plainText(tree))
  return { reports, tree, obstacles, date: localDay(query.now, query.environment) }
}

function toPdf(context: JobContext, tree: DocumentTree, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const options = { draft: false, sample: false, date }
  return context.environment.renderer.render({ format: 'pdf', tree, options }, context.signal)
}

/** The pages of the report as they would be now, and whom they would name. Nothing is kept. */
export async function previewReport(
  context: JobContext,
  input: ReportInput,
): Promise<OutputOf<'ledger.preview-report'>> {
  const { tree, obstacles, date } = context.read((query) => makeReport(query, input))
  const pdf = await toPdf(context, tree, date)
  context.signal.throwIfAborted()
  return { pdf, obstacles }
}

/** Writes the report as pages or as a workbook, once it is sure that it names nobody. */
export async function writeReport(
  context: JobContext,
  input: ParsedInputOf<'ledger.report'>,
): Promise<OutputOf<'ledger.report'>> {
  const { reports, tree, obstacles, date } = context.read((query) => makeReport(query, input))
  ensureNameless(obstacles)
  context.progress({ stage: 'render', done: 0, total: 1 })
  const { format, from, until } = input
  const bytes =
    format === 'pdf' ? await toPdf(context, tree, date) : await renderSheets(reportSheets(reports, input))
  const written = await exportBytes(context, {
    action: 'ledger.report',
    file: input.file,
    replace: input.replace === true,
    bytes,
    subject: 'ledger',
    details: { format, from: from ?? null, until: until ?? null, unit: input.unit },
  })
  context.progress({ stage: 'render', done: 1, total: 1 })
  return { ...written, warnings: format === 'pdf' ? findUnsupportedCharacters(plainText(tree)) : [] }
}
