import { addDays } from '../deadlines/day.ts'
import type { PlaybookStep, StepUrgency } from '../model/playbook.ts'

const hours: Partial<Record<StepUrgency, number>> = { 'first-day': 24, 'three-days': 72 }

/** The moment until which a step is best done; of a day without an hour only the day is known. */
export type StepUntil = { readonly day: string; readonly clock?: string }

/**
 * Until when a step is best done, counted from `since` (a day, or an instant with its offset, whose own clock is kept). Undefined
 * where nothing is to be counted, and where a rule of the law counts: that is a deadline, not advice.
 */
export function stepUntil(
  { urgency, rule }: Pick<PlaybookStep, 'urgency' | 'rule'>,
  since: string | undefined,
): StepUntil | undefined {
  const span = urgency === undefined ? undefined : hours[urgency]
  if (span === undefined || since === undefined || rule !== undefined) return undefined
  const day = addDays(since.slice(0, 10), span / 24)
  return since.length > 10 ? { day, clock: since.slice(11, 16) } : { day }
}
