import { Failure } from '../failures/failure.ts'
import { dateShort } from '../language/dates.ts'
import type { WorkCalendar } from '../model/work-calendar.ts'
import { ruleEffectText } from '../text/deadline-explanation-text.ts'
import type { Language } from '../text/wording.ts'
import { computeDeadline, type Computed } from './compute-deadline.ts'
import type { Suspension, TermRequest } from './count-term.ts'
import type { DeadlineRule } from './deadline-rule.ts'

/** `2026-03-12`, or with the time of day, `2026-03-12T14:35`. */
type Moment = { readonly day: string; readonly clock?: string }

/** Reads a day or a moment as people type it; `deadline.bad-date` for anything else. */
export function parseMoment(value: string): Moment {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?)?$/u.exec(value.trim())
  const [, day = '', hour, minute] = match ?? []
  const time = Date.parse(`${day}T00:00:00Z`)
  const isDay = match !== null && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  if (!isDay || day < '1900') throw new Failure('deadline.bad-date', { value: value.slice(0, 40) })
  return hour === undefined || minute === undefined ? { day } : { day, clock: `${hour}:${minute}` }
}

type RuleStart = {
  readonly from: Moment
  readonly suspensions?: readonly Suspension[] | undefined
}

/** What a rule is counted as from a moment; `deadline.no-period` or `deadline.no-clock` when it cannot be. */
export function requestOfRule(rule: DeadlineRule, start: RuleStart, language: Language = 'ru'): TermRequest {
  const { term } = rule
  if (term === undefined) {
    const why = rule.effect === 'period' ? '' : ruleEffectText[rule.effect][language]
    throw new Failure('deadline.no-period', { rule: rule.id, why })
  }
  const { day, clock } = start.from
  if (term.unit === 'hours' && clock === undefined) throw new Failure('deadline.no-clock')
  return { term, regime: rule.regime, roll: rule.roll, from: day, clock, suspensions: start.suspensions }
}

/** Counts a term; `deadline.no-calendar` and `deadline.suspended` when there is no end to give. */
export function ensureComputed(request: TermRequest, calendars: readonly WorkCalendar[]): Computed {
  const outcome = computeDeadline(request, calendars)
  if (outcome.status === 'no-calendar') throw new Failure('deadline.no-calendar', { year: outcome.year })
  if (outcome.status === 'suspended')
    throw new Failure('deadline.suspended', { since: dateShort(outcome.since) })
  return outcome
}
