import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { courtEvents } from './court-events.ts'
import { incidentEvents } from './incident-events.ts'
import { procedureEvents } from './procedure-events.ts'

type Input = Pick<ParsedInputOf<'timeline.show'>, 'caseId' | 'lanes' | 'from' | 'until'>

function isShown(event: TimelineEvent, { lanes, from, until }: Input): boolean {
  const last = (event.until ?? event.at).slice(0, 10)
  return (
    (lanes === undefined || lanes.includes(event.lane)) &&
    (from === undefined || event.isOpen || last >= from) &&
    (until === undefined || event.at.slice(0, 10) <= until)
  )
}

/** Every event of a case that has a date, the earliest first; of the same day, those with a time after those without. */
export function showTimeline(context: QueryContext, input: Input): OutputOf<'timeline.show'> {
  const { db, now, environment } = context
  const events = [
    ...courtEvents(db, input.caseId),
    ...incidentEvents(context, input.caseId),
    ...procedureEvents(db, input.caseId),
  ]
    .filter((event) => isShown(event, input))
    .sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  return { today: localDay(now, environment), events }
}
