import type { OutputOf } from '../../../shared/contract/contract.ts'
import { rulesStartedBy } from '../../../shared/deadlines/started-rules.ts'
import { getRule } from '../../../shared/deadlines/deadline-rules.ts'
import type { Deadline } from '../../../shared/model/deadline.ts'
import type { CommandContext } from '../context.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { createDeadline } from './settle-deadline.ts'

type Start = {
  readonly caseId: string
  /** What happened: an id of `deadlineTriggers`. */
  readonly trigger: string
  /** The day it happened, and the time where hours are counted. */
  readonly on: string
  readonly at?: string | undefined
  /** Rules to start; without them, those of the trigger that bind a participant and have a term. */
  readonly rules?: readonly string[] | undefined
  /** The received filing that starts them. */
  readonly filingId?: string | undefined
  readonly responsibleId?: string | undefined
}

/**
 * Starts the deadlines that something begins: one record a rule, its end counted by the calendars of the day. All are created in the
 * caller's transaction.
 */
export function startDeadlines(context: CommandContext, start: Start): OutputOf<'deadline.start'>['started'] {
  const rules = start.rules?.map((id) => getRule(id)) ?? rulesStartedBy(start.trigger)
  return rules.map((rule) =>
    createDeadline(
      context,
      withoutUndefined({
        caseId: start.caseId,
        rule: rule.id,
        startsOn: start.on,
        startsAt: rule.term?.unit === 'hours' ? start.at : undefined,
        startedByFilingId: start.filingId,
        responsibleId: start.responsibleId,
      }) as Deadline,
    ),
  )
}
