import { periodWords } from '../../../shared/language/period-words.ts'
import type { Incident } from '../../../shared/model/incident.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import { formatMoment } from '../../ui/format-text.ts'

type Say = ReturnType<typeof useText<'incidents'>>

/** When an incident was, as exactly as it is known: «12.03.2026», «03.2026», «между 01.03.2026 и 05.03.2026». */
export function whenWords(when: Incident['when'], say: Say, language: Language): string {
  if (when === undefined) return say('withoutDate')
  const { from, to, precision } = when
  const write = (moment: string) => formatMoment(moment, language)
  if (precision !== 'between') return periodWords(when, write)
  return to === undefined
    ? say('notBefore', { from: write(from) })
    : say('between', { from: write(from), to: write(to) })
}
