import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import type { Block, DocumentTree, TableRow } from '../../../shared/document/tree.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { statsKeyLabel, statsTableText, statsWordText } from '../../../shared/text/stats-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { Period } from './stats.rows.ts'

function row(texts: readonly string[], isBold = false): TableRow {
  return {
    type: 'tableRow',
    content: texts.map((text, place) => ({
      type: 'tableCell',
      content: [
        {
          type: 'paragraph',
          attrs: { align: place === 0 ? 'left' : 'right', indent: false },
          content: [{ type: 'text', text, ...(isBold ? { marks: [{ type: 'bold' }] } : {}) }],
        },
      ],
    })),
  }
}

function periodWords({ fromYear, untilYear }: Period, language: DocumentLanguage): string {
  const start = fromYear === undefined ? 'all' : 'from'
  const end = fromYear === undefined ? 'until' : 'between'
  const key = untilYear === undefined ? start : end
  const values = { from: fromYear ?? '', until: untilYear ?? '' }
  const period = formatWording(statsWordText[`period-${key}`][language], values)
  return formatWording(statsWordText.period[language], { period })
}

function paragraph(text: string): Block {
  return { type: 'paragraph', attrs: { align: 'left', indent: false }, content: [{ type: 'text', text }] }
}

/** The numbers of a period as a sheet. Only what may leave is given to it. */
export function statsTree(numbers: Numbers, period: Period, language: DocumentLanguage): DocumentTree {
  const word = (key: keyof typeof statsWordText) => statsWordText[key][language]
  const told = (count: number | null) => (count === null ? word('hidden') : String(count))
  const tables = numbers.tables
    .filter(({ cells }) => cells.length > 0)
    .flatMap(({ table, cells, total }): Block[] => [
      {
        type: 'heading',
        attrs: { level: 2 },
        content: [{ type: 'text', text: statsTableText[table][language] }],
      },
      {
        type: 'table',
        attrs: { widths: [4, 1], headerRows: 0 },
        content: [
          ...cells.map(({ key, count }) => row([statsKeyLabel(table, key, language), told(count)])),
          row([word('sum'), told(total)], true),
        ],
      },
    ])
  const waits = numbers.waits.filter(({ medianDays }) => medianDays !== null)
  return {
    type: 'doc',
    attrs: { language, title: word('title') },
    content: [
      { type: 'title', content: [{ type: 'text', text: word('title') }] },
      paragraph(periodWords(period, language)),
      paragraph(`${word('total')}: ${told(numbers.total)}`),
      ...tables,
      ...(waits.length === 0
        ? []
        : ([
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: word('waits') }] },
            {
              type: 'table',
              attrs: { widths: [4, 1], headerRows: 0 },
              content: waits.map(({ wait, medianDays }) => row([word(wait), told(medianDays)])),
            },
          ] as const)),
      paragraph(formatWording(word('rule'), { smallest })),
    ],
  }
}
