import { cellText, isFilled, type TableSheet } from '../../../shared/case-import/found-table.ts'
import { findHeadingRow, headingsOf, proposeMapping } from '../../../shared/case-import/propose-mapping.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { QueryContext } from '../context.ts'
import { heldTable } from './held-table.ts'

const sampleRows = 8
const longestSample = 200

/** Headings, first rows and what the columns seem to mean; without a row of headings it is found. */
export function describeSheet(
  sheet: TableSheet,
  headingRow = findHeadingRow(sheet),
): OutputOf<'case.describe-sheet'> {
  const headings = headingsOf(sheet, headingRow)
  const filled = sheet.rows.slice(headingRow).filter(isFilled)
  return {
    name: sheet.name,
    rows: filled.length,
    headings,
    sample: filled
      .slice(0, sampleRows)
      .map((row) => headings.map((_none, place) => (cellText(row[place]) ?? '').slice(0, longestSample))),
    proposed: proposeMapping(sheet, headingRow),
  }
}

/** A sheet of a table that is held, read by another row of headings. Fails with `import.table-gone`. */
export function describeHeldSheet(
  { session }: QueryContext,
  { table, sheet, headingRow }: ParsedInputOf<'case.describe-sheet'>,
): OutputOf<'case.describe-sheet'> {
  const found = heldTable(session, table).table.sheets[sheet]
  if (found === undefined) throw new Failure('import.table-gone')
  return describeSheet(found, headingRow)
}
