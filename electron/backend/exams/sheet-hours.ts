import type { HoursSince } from '../../../shared/model/hours-since.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { examSheetText } from '../../../shared/text/exam-sheet-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'

/** Hours as the sheet says them; nothing for dates that contradict each other. */
export function hoursWords(hours: HoursSince | undefined, language: DocumentLanguage): string | undefined {
  if (hours === undefined || hours.isBefore) return undefined
  const wording = hours.from === hours.to ? examSheetText.hoursExact : examSheetText.hoursRange
  return formatWording(wording[language], { from: hours.from, to: hours.to })
}
