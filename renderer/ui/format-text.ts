import type { Language } from '../../shared/text/wording.ts'

/** Not every build of Chromium knows Kazakh; dates and numbers are written in it as in the Russian of Kazakhstan. */
const locale: Readonly<Record<Language, string>> = { ru: 'ru-KZ', kk: 'ru-KZ', en: 'en-GB' }

/** A date (`2026-03-12`) as a person reads it. */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return new Intl.DateTimeFormat(locale[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(year, month - 1, day))
}

/** An instant as date and time of this computer. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** A day, or a day and time, as a person reads it. */
export function formatMoment(moment: string, language: Language): string {
  return moment.length === 10 ? formatDate(moment, language) : formatInstant(moment, language)
}

/** The day of an instant by this computer's calendar. */
export function formatDay(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(instant))
}

const units: Readonly<Record<Language, readonly string[]>> = {
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
  en: ['B', 'KB', 'MB', 'GB'],
}

/** A size in bytes with three digits that matter. */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < 3) {
    value /= 1024
    unit += 1
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1
  const number = new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(value)
  return `${number} ${units[language][unit] ?? ''}`
}

/** A whole number, its thousands apart. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(locale[language]).format(number)
}

/** Whole tiyn as tenge. */
export function formatMoney(tiyn: number, language: Language): string {
  const options = { minimumFractionDigits: tiyn % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }
  return `${new Intl.NumberFormat(locale[language], options).format(tiyn / 100)} ₸`
}

/** Today by the clock of this computer, `2026-03-12`. */
export function localToday(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
