import type { Deadline } from '../model/deadline.ts'
import type { WorkCalendar } from '../model/work-calendar.ts'
import { computeDeadline, type Computed, type DeadlineOutcome } from './compute-deadline.ts'
import type { TermRequest } from './count-term.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { findRule } from './deadline-rules.ts'

/** What of a deadline says how it is counted. */
type DeadlineTerms = Pick<
  Deadline,
  'rule' | 'term' | 'regime' | 'startsOn' | 'startsAt' | 'suspensions' | 'extendedTo'
>

/** What a deadline is counted as; undefined when it has no term or no day to begin with. */
export function requestOfDeadline(
  fields: DeadlineTerms,
): { readonly request: TermRequest; readonly rule: DeadlineRule | undefined } | undefined {
  const rule = fields.rule === undefined ? undefined : findRule(fields.rule)
  const term = fields.term ?? rule?.term
  if (term === undefined || fields.startsOn === undefined) return undefined
  if (term.unit === 'hours' && fields.startsAt === undefined) return undefined
  const isOwn = fields.term !== undefined
  const request: TermRequest = {
    term,
    regime: fields.regime ?? rule?.regime ?? 'civil-procedure',
    roll: isOwn ? undefined : rule?.roll,
    from: fields.startsOn,
    clock: fields.startsAt,
    suspensions: fields.suspensions?.map(({ since, until }) => ({ from: since, until })),
  }
  return { request, rule: isOwn ? undefined : rule }
}

/** The outcome of counting a deadline, or undefined when it cannot be counted. */
export function outcomeOfDeadline(
  fields: DeadlineTerms,
  calendars: readonly WorkCalendar[],
): DeadlineOutcome | undefined {
  const asked = requestOfDeadline(fields)
  return asked === undefined ? undefined : computeDeadline(asked.request, calendars)
}

type End = Pick<Deadline, 'endsOn' | 'endsAt' | 'calendars' | 'isByHand'>

function endOf(computed: Computed): End {
  const { endsOn, endsAt, editions } = computed
  return {
    endsOn,
    ...(endsAt === undefined ? {} : { endsAt: endsAt.slice(11) }),
    ...(editions.length === 0 ? {} : { calendars: [...editions] }),
  }
}

const endFields: ReadonlySet<string> = new Set(['endsOn', 'endsAt', 'calendars', 'isByHand'])

function withoutEnd(fields: Deadline): Deadline {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !endFields.has(name))) as Deadline
}

/**
 * A deadline with its end: what the court extended it to, else what was counted, else none. A day that `given` names and the count
 * does not is by hand, and stays until it is cleared.
 */
export function settleDeadline(
  fields: Deadline,
  given: string | undefined,
  calendars: readonly WorkCalendar[],
): Deadline {
  const rest = withoutEnd(fields)
  if (fields.extendedTo !== undefined) return { ...rest, endsOn: fields.extendedTo }
  const outcome = outcomeOfDeadline(fields, calendars)
  const computed = outcome?.status === 'computed' ? outcome : undefined
  if (given !== undefined && given !== computed?.endsOn) {
    const { endsAt } = fields
    return { ...rest, endsOn: given, ...(endsAt === undefined ? {} : { endsAt }), isByHand: true }
  }
  return computed === undefined ? rest : { ...rest, ...endOf(computed) }
}
