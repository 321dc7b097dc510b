import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { Incident } from '../../../shared/model/incident.ts'
import type { Order } from '../../../shared/model/order.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { QueryContext } from '../context.ts'
import { namedPerson } from '../incidents/inaction.ts'
import { incidentTable, measureTable, orderTable, pressureTable } from '../incidents/incidents.ts'
import { dayOf, reportDelays } from '../incidents/report-delays.ts'
import { listReports } from '../incidents/reports.ts'
import { localDay } from '../local-time.ts'
import { allWhere } from '../records/record.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { eventOf } from './event.ts'

function ofIncident({ id, when, place }: Stored<Incident>): TimelineEvent[] {
  const precision = when?.precision === 'month' || when?.precision === 'year' ? when.precision : 'exact'
  const shared = { lane: 'incident', entity: 'incident', id, what: 'incident', precision } as const
  return eventOf(withoutUndefined({ ...shared, at: when?.from, until: when?.to, title: place }))
}

function ofOrder({ id, kind, number, ...order }: Stored<Order>): TimelineEvent[] {
  const until = order.endedOn ?? order.expiresOn
  const shared = { lane: 'order', entity: 'order', id } as const
  const title = number === undefined ? '' : `№ ${number}`
  const at = order.issuedOn ?? order.servedOn
  return [
    ...eventOf(withoutUndefined({ ...shared, what: kind, at, until, title, isOpen: until === undefined })),
    ...(order.violations ?? []).flatMap((violation) =>
      eventOf({ ...shared, what: 'order-violated', at: violation.at }),
    ),
  ]
}

function reportEvents(context: QueryContext, caseId: string): TimelineEvent[] {
  const { db, environment } = context
  const today = localDay(context.now, environment)
  return listReports(db, caseId).flatMap((report) => {
    const delays = reportDelays(report, { today, environment })
    const waits = delays.daysWithoutAnswer !== undefined
    // An answer dated before the report says nothing of a wait.
    const body = report.bodyId === undefined ? undefined : namedPerson(db, report.bodyId)
    const until = delays.daysToResponse === undefined ? undefined : report.respondedOn
    return eventOf(
      withoutUndefined({
        lane: 'report' as const,
        entity: 'report',
        id: report.id,
        what: report.refused === true ? ('report-refused' as const) : ('report' as const),
        at: report.madeAt.endsWith('Z') ? dayOf(report.madeAt, environment) : report.madeAt,
        until,
        isOpen: waits,
        days: delays.daysToResponse ?? delays.daysWithoutAnswer,
        title: body?.name,
        titleKk: body?.nameKk,
      }),
    )
  })
}

/** What was done to her, who was told and how long an answer took, what protects her, what was done with the suspect, pressure. */
export function incidentEvents(context: QueryContext, caseId: string): TimelineEvent[] {
  const { db } = context
  const ofCase = { column: 'case_id', value: caseId }
  return [
    ...allWhere(db, incidentTable, ofCase).flatMap(ofIncident),
    ...reportEvents(context, caseId),
    ...allWhere(db, orderTable, ofCase).flatMap(ofOrder),
    ...allWhere(db, measureTable, ofCase).flatMap(({ id, kind, startsOn, endsOn, endedOn }) => {
      const until = endedOn ?? endsOn
      const shared = { lane: 'measure', entity: 'measure', id, what: kind } as const
      const isOpen = until === undefined && kind !== 'warning' && kind !== 'release'
      return eventOf(
        startsOn === undefined
          ? { ...shared, at: until }
          : withoutUndefined({ ...shared, at: startsOn, until, isOpen }),
      )
    }),
    ...allWhere(db, pressureTable, ofCase).flatMap(({ id, kind, at }) =>
      eventOf({ lane: 'pressure', entity: 'pressure', id, what: kind, at }),
    ),
  ]
}
