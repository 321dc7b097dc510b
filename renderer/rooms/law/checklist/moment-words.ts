import type { StepUntil } from '../../../../shared/playbooks/step-time.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { formatDate } from '../../../ui/format-text.ts'
import { readMoment } from '../../../ui/moment.ts'

/** A stored day or instant as a person reads it here. */
export function momentWords(at: string, language: Language): string {
  const { day, time } = readMoment(at)
  return time === '' ? formatDate(day, language) : `${formatDate(day, language)} ${time}`
}

/** A day with its clock, when that is known. */
export function untilWords({ day, clock }: StepUntil, language: Language): string {
  return clock === undefined ? formatDate(day, language) : `${formatDate(day, language)} ${clock}`
}
