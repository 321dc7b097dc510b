import type { Incident } from '../../../shared/model/incident.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import { formatDate, formatInstant } from '../../ui/format-text.ts'

type Say = ReturnType<typeof useText<'incidents'>>

/** A day, or a day and time, as a person reads it. */
export function momentWords(moment: string, language: Language): string {
  return moment.length === 10 ? formatDate(moment, language) : formatInstant(moment, language)
}

/** When an incident was, as exactly as it is known: «12.03.2026», «03.2026», «между 01.03.2026 и 05.03.2026». */
export function whenWords(when: Incident['when'], say: Say, language: Language): string {
  if (when === undefined) return say('withoutDate')
  const { from, to, precision } = when
  const cut = { exact: 0, day: 0, between: 0, month: 3, year: 6 }[precision]
  const words = (moment: string) =>
    cut === 0 ? momentWords(moment, language) : formatDate(moment, language).slice(cut)
  if (precision === 'between')
    return to === undefined
      ? say('notBefore', { from: words(from) })
      : say('between', { from: words(from), to: words(to) })
  return to === undefined ? words(from) : say('period', { from: words(from), to: words(to) })
}
