import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import {
  statsCutWords,
  statsKeyLabel,
  statsTableText,
  statsWordText,
} from '../../../shared/text/stats-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { Sheet, SheetCell } from '../render/render-sheets.ts'
import type { Cut } from './stats.rows.ts'

/** The longest name of a sheet that Excel takes, and letters it takes none of. */
const longestName = 31
const forbidden = /[[\]*/\\?:]/gu

function sheetName(text: string): string {
  return text.replace(forbidden, ' ').slice(0, longestName)
}

/** The numbers of a cut as a workbook: what is counted, then a sheet for each table. Only what may leave is given to it. */
export function statsSheets(numbers: Numbers, cut: Cut, language: DocumentLanguage): Sheet[] {
  const word = (key: keyof typeof statsWordText) => statsWordText[key][language]
  const told = (count: number | null): SheetCell => count ?? word('hidden')
  const tables = numbers.tables.filter(({ cells }) => cells.length > 0)
  const untold = numbers.tables.filter(({ cells, total }) => cells.length === 0 && total === null)
  const first: Sheet = {
    name: sheetName(word('title')),
    rows: [
      [word('title')],
      ...statsCutWords(cut, language).map((line) => [line]),
      [word('total'), told(numbers.total)],
      ...numbers.waits
        .filter(({ medianDays }) => medianDays !== null)
        .map(({ wait, medianDays }) => [word(wait), told(medianDays)]),
      ...untold.map(({ table }) => [statsTableText[table][language], word('untold')]),
      [formatWording(word('rule'), { smallest })],
    ],
  }
  return [
    first,
    ...tables.map(({ table, cells, total }) => ({
      name: sheetName(statsTableText[table][language]),
      rows: [
        [statsTableText[table][language], word('number')],
        ...cells.map(({ key, count }) => [statsKeyLabel(table, key, language), told(count)]),
        [word('sum'), told(total)],
      ],
    })),
  ]
}
