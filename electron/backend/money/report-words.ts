import { dateShort } from '../../../shared/language/dates.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { noFund, type ReportTable } from '../../../shared/money/donor-report.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { moneySheetText } from '../../../shared/text/money-sheet-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { ReportInput } from './donor-report.ts'

export function sheetWord(key: keyof typeof moneySheetText, language: DocumentLanguage): string {
  return moneySheetText[key][language]
}

/** «03.2026», «1 квартал 2026», «2026». */
function periodLabel(key: string, language: DocumentLanguage): string {
  const [year = '', rest] = key.split('-')
  if (rest === undefined) return year
  if (!rest.startsWith('Q')) return `${rest}.${year}`
  return formatWording(sheetWord('quarter', language), { year, quarter: rest.slice(1) })
}

/** What a line of a table is called. */
export function cellLabel(by: ReportTable['by'], key: string, language: DocumentLanguage): string {
  if (by === 'category') return valueLabel('ledgerCategory', key, language)
  if (by === 'period') return periodLabel(key, language)
  return key === noFund ? sheetWord('noFund', language) : key
}

/** What a table is called. */
export function tableLabel(by: ReportTable['by'], language: DocumentLanguage): string {
  return sheetWord(by === 'period' ? 'byPeriod' : by, language)
}

/** Which entries the report is of. */
export function scopeLines({ from, until, fund, language }: ReportInput): string[] {
  const key = `period-${from === undefined ? (until === undefined ? 'all' : 'until') : until === undefined ? 'from' : 'between'}`
  const wording = sheetWord(key as 'period-all', language)
  const period = formatWording(wording, {
    from: from === undefined ? '' : dateShort(from),
    until: until === undefined ? '' : dateShort(until),
  })
  return [
    formatWording(sheetWord('period', language), { period }),
    ...(fund === undefined ? [] : [formatWording(sheetWord('onlyFund', language), { fund })]),
  ]
}

/** A count as it may leave. */
export function toldCount(count: number | undefined, language: DocumentLanguage): string {
  return count === undefined ? sheetWord('hidden', language) : String(count)
}

/** What the numbers of the report are held to. */
export function ruleLine(language: DocumentLanguage): string {
  return formatWording(sheetWord('rule', language), { smallest })
}
