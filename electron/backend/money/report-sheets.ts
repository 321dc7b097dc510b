import type { CurrencyReport } from '../../../shared/money/donor-report.ts'
import type { Sheet } from '../render/render-sheets.ts'
import type { ReportInput } from './donor-report.ts'
import { cellLabel, ruleLine, scopeLines, sheetWord, tableLabel, toldCount } from './report-words.ts'

/** The report for donors as a workbook: a sheet a currency, amounts as numbers that can be added up again. */
export function reportSheets(reports: readonly CurrencyReport[], input: ReportInput): Sheet[] {
  const { language } = input
  const word = (key: Parameters<typeof sheetWord>[0]) => sheetWord(key, language)
  const told = (count: number | undefined) => count ?? toldCount(count, language)
  const head = [[word('reportTitle')], ...scopeLines(input).map((line) => [line])]
  if (reports.length === 0) return [{ name: word('reportTitle'), rows: [...head, [word('nothing')]] }]
  return reports.map((report) => ({
    name: report.currency,
    rows: [
      ...head,
      ...report.tables.flatMap((table) => [
        [],
        [tableLabel(table.by, language), word('received'), word('spent'), word('payments'), word('people')],
        ...table.cells.map((cell) => [
          cellLabel(table.by, cell.key, language),
          { hundredths: cell.inTiyn },
          { hundredths: cell.outTiyn },
          told(cell.payments),
          told(cell.people),
        ]),
        [
          word('total'),
          { hundredths: report.inTiyn },
          { hundredths: report.outTiyn },
          told(report.payments),
          told(report.people),
        ],
      ]),
      [],
      [ruleLine(language)],
    ],
  }))
}
