import type { Block, DocumentTree } from '../../../shared/document/tree.ts'
import type { CurrencyReport, ReportTable } from '../../../shared/money/donor-report.ts'
import { amountInColumn } from '../../../shared/language/amount-in-currency.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { ReportInput } from './donor-report.ts'
import { cellLabel, ruleLine, scopeLines, sheetWord, tableLabel, toldCount } from './report-words.ts'
import { figureTable } from './figure-table.ts'
import { sheetHeading, sheetLine, sheetTitle } from '../exports/sheet-blocks.ts'

function tableBlock(report: CurrencyReport, table: ReportTable, { language }: ReportInput): Block {
  const word = (key: Parameters<typeof sheetWord>[0]) => sheetWord(key, language)
  const heads = [
    tableLabel(table.by, language),
    word('received'),
    word('spent'),
    word('payments'),
    word('people'),
  ]
  const line = (label: string, one: Omit<ReportTable['cells'][number], 'key'>) => [
    label,
    amountInColumn(one.inTiyn, language),
    amountInColumn(one.outTiyn, language),
    toldCount(one.payments, language),
    toldCount(one.people, language),
  ]
  return figureTable([6, 4, 4, 3, 3], 1, [
    { texts: heads },
    ...table.cells.map((cell) => ({ texts: line(cellLabel(table.by, cell.key, language), cell) })),
    { texts: line(word('total'), report), isBold: true },
  ])
}

/** The report for donors as pages: one part a currency, three tables each, all adding up to the same. */
export function reportTree(reports: readonly CurrencyReport[], input: ReportInput): DocumentTree {
  const { language } = input
  const title = sheetWord('reportTitle', language)
  const parts = reports.flatMap((report): Block[] => [
    sheetHeading(valueLabel('currency', report.currency, language)),
    ...report.tables.map((table) => tableBlock(report, table, input)),
  ])
  const last = reports.length === 0 ? sheetWord('nothing', language) : ruleLine(language)
  return {
    type: 'doc',
    attrs: { language, title },
    content: [
      sheetTitle(title),
      ...scopeLines(input).map((line) => sheetLine(line)),
      ...parts,
      sheetLine(last),
    ],
  }
}
