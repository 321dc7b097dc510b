import type { Wording } from './wording.ts'

/** Names of months as they stand over a calendar. */
export const monthText: readonly Wording[] = [
  { ru: 'Январь', kk: 'қаңтар', en: 'January' },
  { ru: 'Февраль', kk: 'ақпан', en: 'February' },
  { ru: 'Март', kk: 'наурыз', en: 'March' },
  { ru: 'Апрель', kk: 'сәуір', en: 'April' },
  { ru: 'Май', kk: 'мамыр', en: 'May' },
  { ru: 'Июнь', kk: 'маусым', en: 'June' },
  { ru: 'Июль', kk: 'шілде', en: 'July' },
  { ru: 'Август', kk: 'тамыз', en: 'August' },
  { ru: 'Сентябрь', kk: 'қыркүйек', en: 'September' },
  { ru: 'Октябрь', kk: 'қазан', en: 'October' },
  { ru: 'Ноябрь', kk: 'қараша', en: 'November' },
  { ru: 'Декабрь', kk: 'желтоқсан', en: 'December' },
]

/** The month of a year; `{year}` and `{month}`. */
export const monthOfYear: Wording = { ru: '{month} {year}', kk: '{year} жылғы {month}', en: '{month} {year}' }

/** Short names of the days of the week, Monday first. */
export const weekdayText: readonly Wording[] = [
  { ru: 'Пн', kk: 'Дс', en: 'Mon' },
  { ru: 'Вт', kk: 'Сс', en: 'Tue' },
  { ru: 'Ср', kk: 'Ср', en: 'Wed' },
  { ru: 'Чт', kk: 'Бс', en: 'Thu' },
  { ru: 'Пт', kk: 'Жм', en: 'Fri' },
  { ru: 'Сб', kk: 'Сн', en: 'Sat' },
  { ru: 'Вс', kk: 'Жс', en: 'Sun' },
]
