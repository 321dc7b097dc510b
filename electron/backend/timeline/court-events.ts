import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import { getCase } from '../cases/cases.ts'
import { allWhere } from '../records/record.rows.ts'
import { publicationTable, suitTable } from '../suits/suits.ts'
import type { ReadDb } from '../vault/database.ts'
import { eventOf } from './event.ts'

/** The stages of a case, its suits and what was published. */
export function courtEvents(db: ReadDb, caseId: string): TimelineEvent[] {
  const record = getCase(db, caseId)
  const ofCase = { column: 'case_id', value: caseId }
  return [
    ...(record.stages ?? []).flatMap(({ stage, since }) =>
      eventOf({ lane: 'stage', entity: 'case', id: caseId, what: 'stage', at: since, title: stage }),
    ),
    ...allWhere(db, suitTable, ofCase).flatMap((suit) => {
      const shared = { lane: 'stage', entity: 'suit', id: suit.id } as const
      return [
        ...eventOf({ ...shared, what: 'claim-filed', at: suit.filedOn }),
        ...eventOf({ ...shared, what: 'claim-accepted', at: suit.acceptedOn }),
        ...eventOf({ ...shared, what: 'claim-received', at: suit.claimReceivedOn }),
        ...eventOf({ ...shared, what: 'outlet-asked', at: suit.pretrialStep?.askedOn }),
        ...eventOf({ ...shared, what: 'outlet-replied', at: suit.pretrialStep?.repliedOn }),
      ]
    }),
    ...allWhere(db, publicationTable, ofCase).flatMap((publication) => {
      const title = publication.title ?? publication.medium
      const shared = { lane: 'publication', entity: 'publication', id: publication.id, title } as const
      return [
        ...eventOf({ ...shared, what: 'published', at: publication.publishedAt }),
        ...eventOf({ ...shared, what: 'deleted', at: publication.deletedOn }),
      ]
    }),
  ]
}
