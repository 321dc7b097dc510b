import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { exportPaper, previewPaper, type Paper } from '../exports/paper.ts'
import { getRecord } from '../records/record-table.ts'
import { inactionTable, namedPerson } from './inaction.ts'
import { inactionTree } from './inaction-tree.ts'
import { reportTable } from './reports.ts'

type Input = ParsedInputOf<'report.preview-inaction'>

/** The table as a sheet. It leaves as part of an own complaint (УПК 201(3)); every case it speaks of is asked. */
function inactionPaper(query: QueryContext, { caseId, suspectId, language, recipient }: Input): Paper {
  const table = inactionTable(query, { caseId, suspectId, recipient })
  const suspect = suspectId === undefined ? undefined : namedPerson(query.db, suspectId)
  const about = language === 'kk' ? (suspect?.nameKk ?? suspect?.name) : suspect?.name
  const ofRows = table.rows.map((row) => getRecord(query.db, reportTable, row.reportId).caseId)
  return {
    subject: caseId,
    caseIds: [...new Set([caseId, ...ofRows])],
    evidenceIds: [],
    tree: inactionTree(table, { language, calendar: query.environment, about }),
    filing: 'complaint',
    records: table.rows.flatMap((row) => [row.reportId, ...row.incidents.map(({ id }) => id)]),
  }
}

/** The pages of the table as they would be now, and what stands against letting them out. */
export async function previewInaction(
  context: JobContext,
  input: Input,
): Promise<OutputOf<'report.preview-inaction'>> {
  return previewPaper(context, input, (query) => inactionPaper(query, input))
}

/** Writes the table, once the export policy has allowed it. */
export async function exportInaction(
  context: JobContext,
  input: ParsedInputOf<'report.export-inaction'>,
): Promise<OutputOf<'report.export-inaction'>> {
  return exportPaper(context, { ...input, action: 'report.export-inaction' }, (query) =>
    inactionPaper(query, input),
  )
}
