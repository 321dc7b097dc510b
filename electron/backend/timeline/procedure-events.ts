import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import { examTable } from '../exams/exams.ts'
import { filingTable, hearingTable } from '../filings/filings.ts'
import { allWhere } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { eventOf } from './event.ts'

/** What went to court and came from it, days in court that were not called off, and examinations. Drafts were nowhere yet. */
export function procedureEvents(db: ReadDb, caseId: string): TimelineEvent[] {
  const ofCase = { column: 'case_id', value: caseId }
  return [
    ...allWhere(db, filingTable, ofCase).flatMap((filing) => {
      const at = filing.direction === 'received' ? filing.receivedOn : (filing.sentAt ?? filing.registeredAt)
      const shared = { lane: 'filing', entity: 'filing', id: filing.id, what: filing.kind } as const
      return eventOf(withoutUndefined({ ...shared, at, title: filing.title }))
    }),
    ...allWhere(db, hearingTable, ofCase).flatMap(({ id, heldOn: at, state }) =>
      state === 'cancelled'
        ? []
        : eventOf({ lane: 'hearing', entity: 'hearing', id, at, what: `hearing-${state}` }),
    ),
    ...allWhere(db, examTable, ofCase).flatMap((exam) => {
      const { id, kind, startedAt, endedAt, documentedOn, facility } = exam
      const shared = { lane: 'exam', entity: 'exam', id, what: kind } as const
      return eventOf(
        withoutUndefined({ ...shared, at: startedAt ?? documentedOn, until: endedAt, title: facility }),
      )
    }),
  ]
}
