import type { DayOrder } from './case-mapping.ts'

export type ReadDay =
  | { readonly day: string; readonly shortYear?: true }
  /** Either of two days: nothing in it says which. */
  | { readonly dayFirst: string; readonly monthFirst: string }
  | { readonly unreadable: true }

const monthStems: readonly (readonly string[])[] = [
  ['янв', 'қаң', 'jan'],
  ['фев', 'ақп', 'feb'],
  ['мар', 'нау', 'mar'],
  ['апр', 'сәу', 'apr'],
  ['мая', 'май', 'мам', 'may'],
  ['июн', 'мау', 'jun'],
  ['июл', 'шіл', 'jul'],
  ['авг', 'там', 'aug'],
  ['сен', 'қыр', 'sep'],
  ['окт', 'қаз', 'oct'],
  ['ноя', 'қар', 'nov'],
  ['дек', 'жел', 'dec'],
]
/** Excel's days in the years a person may have been born in or a case opened in. */
const serials = { first: 3_654, last: 73_050 }

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1880 || year > 2100 || !isDay(year, month, day)) return undefined
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Two digits are this century's up to the next year, else the last one's. */
function wholeYear(typed: string, today: string): number {
  if (typed.length > 2) return Number(typed)
  const century = Math.trunc(Number(today.slice(0, 4)) / 100) * 100
  const year = century + Number(typed)
  return year > Number(today.slice(0, 4)) + 1 ? year - 100 : year
}

function ofSerial(serial: number): ReadDay {
  if (!(serial >= serials.first && serial <= serials.last)) return { unreadable: true }
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
  return { day }
}

/** A cell of a day is such a number too: a time alone, a zero and a slip of the hand stand in it as days of 1899 or 9999. */
function ofDayCell(on: string): ReadDay {
  return ofSerial(Math.round((Date.parse(on) - Date.UTC(1899, 11, 30)) / 86_400_000))
}

function ofWords(text: string, today: string): ReadDay | undefined {
  const found =
    /^(?<day>\d{1,2})[\s.-]+(?<month>\p{L}+)\.?[\s.-]+(?<year>\d{2,4})(?:\s*(?:г|ж)\p{L}*\.?)?$/u.exec(text)
  const { day = '', month = '', year = '' } = found?.groups ?? {}
  if (found === null) return undefined
  const place = monthStems.findIndex((stems) => stems.some((stem) => month.startsWith(stem)))
  const read = place < 0 ? undefined : dayOf(wholeYear(year, today), place + 1, Number(day))
  return read === undefined ? { unreadable: true } : withYear(read, year)
}

function withYear(day: string, typed: string): ReadDay {
  return typed.length === 2 ? { day, shortYear: true } : { day }
}

export type DayQuestion = { readonly today: string; readonly order?: DayOrder | undefined }

/**
 * A day as it is typed in tables: 31.12.2025, 2025-12-31, 12/31/25, 31 декабря 2025 г., or Excel's number of a day. With points
 * the day comes first; with a slash that fits both ways nothing is decided until `order` says so.
 */
export function readDay(
  value: string | number | { readonly on: string },
  { today, order }: DayQuestion,
): ReadDay {
  if (typeof value === 'number') return ofSerial(value)
  if (typeof value === 'object') return ofDayCell(value.on)
  const text = value
    .trim()
    .toLowerCase()
    .replace(/[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?$/u, '')
    .replace(/\s*(?:г|ж)\.?$/u, '')
  if (/^\d{4,5}$/u.test(text)) return ofSerial(Number(text))
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:t.*)?$/u.exec(text)
  if (iso !== null) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return day === undefined ? { unreadable: true } : { day }
  }
  const [, one, sign, two, year] =
    /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/u.exec(text) ?? []
  if (one === undefined || two === undefined || year === undefined)
    return ofWords(text, today) ?? { unreadable: true }
  const whole = wholeYear(year, today)
  const dayFirst = dayOf(whole, Number(two), Number(one))
  const monthFirst = dayOf(whole, Number(one), Number(two))
  if (sign === '.' || order === 'dmy' || monthFirst === undefined)
    return dayFirst === undefined ? ofOther(monthFirst, sign, year) : withYear(dayFirst, year)
  if (order === 'mdy' || dayFirst === undefined) return withYear(monthFirst, year)
  return dayFirst === monthFirst ? withYear(dayFirst, year) : { dayFirst, monthFirst }
}

/** What fits only with the month first: with points that is no day at all. */
function ofOther(monthFirst: string | undefined, sign: string | undefined, year: string): ReadDay {
  return monthFirst === undefined || sign === '.' ? { unreadable: true } : withYear(monthFirst, year)
}

/** The order that the clear days of a column agree on; undefined when none of them tells. */
export function orderOf(values: readonly (string | number)[]): DayOrder | undefined {
  const told = new Set<DayOrder>()
  for (const value of values) {
    const [, one, two] = /^\s*(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*\d{2,4}\b/u.exec(String(value)) ?? []
    if (one === undefined || two === undefined) continue
    if (Number(one) > 12 && Number(two) <= 12) told.add('dmy')
    if (Number(two) > 12 && Number(one) <= 12) told.add('mdy')
  }
  const [only] = told
  return told.size === 1 ? only : undefined
}
