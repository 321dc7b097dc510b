import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { JobContext } from '../context.ts'
import { exportBytes } from '../exports/export-bytes.ts'
import { ensureNameless } from '../exports/nameless.ts'
import { localDay } from '../local-time.ts'
import { renderSheets } from '../render/render-sheets.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { donorReport, type ReportInput } from './donor-report.ts'
import { reportObstacles } from './fund-names.ts'
import { reportSheets } from './report-sheets.ts'
import { reportTree } from './report-tree.ts'

type Tree = ReturnType<typeof reportTree>

function toPdf(context: JobContext, tree: Tree, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const options = { draft: false, sample: false, date }
  return context.environment.renderer.render({ format: 'pdf', tree, options }, context.signal)
}

/** The pages of the report as they would be now, and whom they would name. Nothing is kept. */
export async function previewReport(
  context: JobContext,
  input: ReportInput,
): Promise<OutputOf<'ledger.preview-report'>> {
  const { tree, obstacles, date } = context.read((query) => {
    const made = reportTree(donorReport(query.db, input), input)
    const found = reportObstacles(query, input, plainText(made))
    return { tree: made, obstacles: found, date: localDay(query.now, query.environment) }
  })
  const pdf = await toPdf(context, tree, date)
  context.signal.throwIfAborted()
  return { pdf, obstacles }
}

/** Writes the report as pages or as a workbook, once it is sure that it names nobody. */
export async function writeReport(
  context: JobContext,
  input: ParsedInputOf<'ledger.report'>,
): Promise<OutputOf<'ledger.report'>> {
  const { reports, tree, date } = context.read((query) => {
    const found = donorReport(query.db, input)
    const made = reportTree(found, input)
    ensureNameless(reportObstacles(query, input, plainText(made)))
    return { reports: found, tree: made, date: localDay(query.now, query.environment) }
  })
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
