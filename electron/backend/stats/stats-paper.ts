import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { paperShape } from '../../../shared/drawing/paper-shapes.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { barLengths, shareOf } from '../../../shared/stats/bars.ts'
import type { Block, DocumentTree, TableCell, TableRow } from '../../../shared/document/tree.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import {
  statsAboutText,
  statsCutWords,
  statsKeyLabel,
  statsTableText,
  statsWordText,
} from '../../../shared/text/stats-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { Cut } from './stats.rows.ts'

type Table = Numbers['tables'][number]

const barWidth = 150
const barHeight = 10
const widths = [13, 6, 4, 9]

function cell(text: string, style: { align?: 'left' | 'right'; isBold?: boolean } = {}): TableCell {
  const marks = style.isBold === true ? { marks: [{ type: 'bold' } as const] } : {}
  const attrs = { align: style.align ?? 'right', indent: false }
  const content = text === '' ? [] : [{ type: 'text', text, ...marks } as const]
  return { type: 'tableCell', content: [{ type: 'paragraph', attrs, content }] }
}

function barCell(length: number, alt: string): TableCell {
  if (length === 0) return cell('')
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

function paragraph(text: string): Block {
  return { type: 'paragraph', attrs: { align: 'left', indent: false }, content: [{ type: 'text', text }] }
}

function heading(text: string): Block {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function tableRows({ table, cells, total }: Table, language: DocumentLanguage): TableRow[] {
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
  const head = [cell(''), cell(word('number')), cell(word('share')), cell('')]
  const lines = cells.map(({ key, count }, place) => [
    cell(statsKeyLabel(table, key, language), { align: 'left' }),
    cell(told(count)),
    cell(share(count)),
    barCell(lengths[place] ?? 0, share(count)),
  ])
  const sum = [
    cell(word('sum'), { align: 'left', isBold: true }),
    cell(told(total), { isBold: true }),
    cell(''),
    cell(''),
  ]
  return [head, ...lines, sum].map((content) => ({ type: 'tableRow', content }))
}

/** A table with its bars; what is too small to be told is said to be so, and what nothing is counted in is left out. */
function tableBlocks(numbers: Table, language: DocumentLanguage): Block[] {
  const { table, cells, total } = numbers
  if (total === 0) return []
  const head = [heading(statsTableText[table][language]), paragraph(statsAboutText[table][language])]
  if (cells.length === 0) return [...head, paragraph(statsWordText.untold[language])]
  return [...head, { type: 'table', attrs: { widths, headerRows: 1 }, content: tableRows(numbers, language) }]
}

function waitBlocks({ waits }: Numbers, language: DocumentLanguage): Block[] {
  const known = waits.filter(({ medianDays }) => medianDays !== null)
  if (known.length === 0) return []
  const rows = known.map(({ wait, medianDays }): TableRow => ({
    type: 'tableRow',
    content: [cell(statsWordText[wait][language], { align: 'left' }), cell(String(medianDays))],
  }))
  return [
    heading(statsWordText.waits[language]),
    { type: 'table', attrs: { widths: [7, 2], headerRows: 0 }, content: rows },
  ]
}

/** The numbers of a cut as a sheet. Only what may leave is given to it. */
export function statsTree(numbers: Numbers, cut: Cut, language: DocumentLanguage): DocumentTree {
  const word = (key: keyof typeof statsWordText) => statsWordText[key][language]
  const total = numbers.total === null ? word('hidden') : String(numbers.total)
  return {
    type: 'doc',
    attrs: { language, title: word('title') },
    content: [
      { type: 'title', content: [{ type: 'text', text: word('title') }] },
      ...statsCutWords(cut, language).map(paragraph),
      paragraph(`${word('total')}: ${total}`),
      ...numbers.tables.flatMap((table) => tableBlocks(table, language)),
      ...waitBlocks(numbers, language),
      paragraph(formatWording(word('rule'), { smallest })),
    ],
  }
}
