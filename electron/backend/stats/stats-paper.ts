import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { paperShape } from '../../../shared/drawing/paper-shapes.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { barLengths, shareOf } from '../../../shared/stats/bars.ts'
import type { Block, DocumentTree, TableCell } from '../../../shared/document/tree.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import {
  statsAboutText,
  statsCutWords,
  statsKeyLabel,
  statsTableText,
  statsWordText,
} from '../../../shared/text/stats-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { sheetCell, sheetHeading, sheetLine, sheetTable, sheetTitle } from '../exports/sheet-blocks.ts'
import type { Cut } from './stats.rows.ts'

type Counts = Numbers['tables'][number]

const barWidth = 150
const barHeight = 10
const widths = [13, 6, 4, 9]

function figure(text: string, isBold = false): TableCell {
  return sheetCell(text, { align: 'right', isBold })
}

function barCell(length: number, alt: string): TableCell {
  if (length === 0) return sheetCell('')
  const box = {
    kind: 'box',
    at: { x: 0.5, y: 0.5 },
    width: length,
    height: barHeight - 1,
    tone: 'bar',
  } as const
  const attrs = { viewWidth: barWidth + 1, viewHeight: barHeight, widthMm: 42, alt }
  return { type: 'tableCell', content: [{ type: 'drawing', attrs, shapes: [paperShape(box)] }] }
}

function tableRows({ table, cells, total }: Counts, language: DocumentLanguage): TableCell[][] {
  const word = (key: keyof typeof statsWordText) => statsWordText[key][language]
  const told = (count: number | null) => (count === null ? word('hidden') : String(count))
  const share = (count: number | null) => {
    const part = shareOf(count, total)
    return part === undefined ? '' : `${String(part)} %`
  }
  const lengths = barLengths(
    cells.map(({ count }) => count),
    barWidth,
  )
  const head = [sheetCell(''), figure(word('number')), figure(word('share')), sheetCell('')]
  const lines = cells.map(({ key, count }, place) => [
    sheetCell(statsKeyLabel(table, key, language)),
    figure(told(count)),
    figure(share(count)),
    barCell(lengths[place] ?? 0, share(count)),
  ])
  const sum = [
    sheetCell(word('sum'), { isBold: true }),
    figure(told(total), true),
    sheetCell(''),
    sheetCell(''),
  ]
  return [head, ...lines, sum]
}

/** A table with its bars; what is too small to be told is said to be so, and what nothing is counted in is left out. */
function tableBlocks(numbers: Counts, language: DocumentLanguage): Block[] {
  const { table, cells, total } = numbers
  if (total === 0) return []
  const head = [sheetHeading(statsTableText[table][language]), sheetLine(statsAboutText[table][language])]
  if (cells.length === 0) return [...head, sheetLine(statsWordText.untold[language])]
  return [...head, sheetTable(widths, tableRows(numbers, language), 1)]
}

function waitBlocks({ waits }: Numbers, language: DocumentLanguage): Block[] {
  const known = waits.filter(({ medianDays }) => medianDays !== null)
  if (known.length === 0) return []
  const rows = known.map(({ wait, medianDays }) => [
    sheetCell(statsWordText[wait][language]),
    figure(String(medianDays)),
  ])
  return [sheetHeading(statsWordText.waits[language]), sheetTable([7, 2], rows, 0)]
}

/** The numbers of a cut as a sheet. Only what may leave is given to it. */
export function statsTree(numbers: Numbers, cut: Cut, language: DocumentLanguage): DocumentTree {
  const word = (key: keyof typeof statsWordText) => statsWordText[key][language]
  const total = numbers.total === null ? word('hidden') : String(numbers.total)
  return {
    type: 'doc',
    attrs: { language, title: word('title') },
    content: [
      sheetTitle(word('title')),
      ...statsCutWords(cut, language).map((line) => sheetLine(line)),
      sheetLine(`${word('total')}: ${total}`),
      ...numbers.tables.flatMap((table) => tableBlocks(table, language)),
      ...waitBlocks(numbers, language),
      sheetLine(formatWording(word('rule'), { smallest })),
    ],
  }
}
