import { monthOfYear, monthText, weekdayText } from '../../../shared/text/month-text.ts'
import { formatWording, type Language } from '../../../shared/text/wording.ts'

/** «Март 2026», «2026 жылғы наурыз», "March 2026". */
export function monthName(day: string, language: Language): string {
  const [year = '', month = '01'] = day.split('-')
  const name = monthText[Number(month) - 1]?.[language] ?? ''
  return formatWording(monthOfYear[language], { month: name, year })
}

/** Short names of the days of the week from Monday on. */
export function weekdayNames(language: Language): string[] {
  return weekdayText.map((name) => name[language])
}
