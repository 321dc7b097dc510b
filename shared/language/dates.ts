/** Dates and times as written in documents. A moment is shown as it stands in its own offset; no time zone is consulted. */
import type { DocumentLanguage } from '../model/values.ts'

const monthsRu = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
)
const monthsKk = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
)

const pattern =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<time>[0-2]\d:[0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u

/** «5 апреля 2026 года», «2026 жылғы 5 сәуір» (the official Kazakh style), from an ISO date or moment. RangeError if it is neither. */
export function dateLong(iso: string, language: DocumentLanguage): string {
  const { year, month, day } = parts(iso)
  if (language === 'kk') return `${year} жылғы ${Number(day)} ${monthsKk[month - 1] ?? ''}`
  return `${Number(day)} ${monthsRu[month - 1] ?? ''} ${year} года`
}

/** «05.04.2026» in both languages, from an ISO date or moment. RangeError if it is neither. */
export function dateShort(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day}.${String(month).padStart(2, '0')}.${year}`
}

/** «14:05» from an ISO moment, in its own offset. RangeError if `iso` has no time. */
export function time(iso: string): string {
  const { time: clock } = parts(iso)
  if (clock === undefined) throw new RangeError('a date without a time')
  return clock
}

function parts(iso: string): { year: string; month: number; day: string; time: string | undefined } {
  const { year = '', month = '', day = '', time: clock } = pattern.exec(iso)?.groups ?? {}
  const monthNumber = Number(month)
  const isDay = Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthNumber)
  if (year === '' || !isDay || (clock !== undefined && clock >= '24')) {
    throw new RangeError('not an ISO date or moment')
  }
  return { year: String(Number(year)), month: monthNumber, day, time: clock }
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
