import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { InactionRow } from '../../../shared/contract/incident-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { CaseId, PersonId, ReportId } from '../../../shared/model/ids.ts'
import { joinName } from '../../../shared/model/person-title.ts'
import type { Report } from '../../../shared/model/report.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { nameView } from '../documents/person-view.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { getRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { incidentTable } from './incidents.ts'
import { reportsOfOtherCases } from './other-cases.ts'
import { reportDelays } from './report-delays.ts'
import { listAboutSuspect } from './report.rows.ts'
import { listReports, reportTable } from './reports.ts'

type Named = { id: PersonId; name?: string; nameKk?: string }

/** A person as a table names her: by the pseudonym under УПК 97, and not at all when there is none. */
export function namedPerson(db: ReadDb, id: PersonId): Named {
  const person = findRecord(db, personTable, id)
  const name = person === undefined || person.deletedAt !== undefined ? undefined : nameView(person)
  return withoutUndefined({
    id,
    name: name?.full ?? joinName(name?.ru) ?? joinName(name?.kk),
    nameKk: name?.fullKk ?? joinName(name?.kk),
  })
}

/** One report as a row of the table. */
function rowOf(
  context: QueryContext,
  report: Stored<Report>,
  scope: { caseId: string; today: string },
): InactionRow {
  const { db, environment } = context
  const name = (id: PersonId) => namedPerson(db, id)
  return withoutUndefined({
    reportId: report.id as ReportId,
    ownCase: (report.caseId as string) === scope.caseId,
    madeAt: report.madeAt,
    body: report.bodyId === undefined ? undefined : name(report.bodyId),
    officers: (report.officerIds ?? []).map(name),
    receivedBy: report.receivedBy,
    form: report.form,
    incidents: (report.incidentIds ?? []).flatMap((id) => {
      const incident = findRecord(db, incidentTable, id)
      if (incident === undefined) return []
      const { when, place } = incident
      return [withoutUndefined({ id, on: when?.from, until: when?.to, precision: when?.precision, place })]
    }),
    suspects: (report.suspectIds ?? []).map(name),
    asked: report.asked,
    registrationNumber: report.registration?.number,
    registeredAt: report.registration?.at,
    refused: report.refused === true,
    refusal: report.refusal,
    response: report.response,
    respondedOn: report.respondedOn,
    outcome: report.outcome,
    evidenceIds: report.evidenceIds ?? [],
    ...reportDelays(report, { today: scope.today, environment }),
  })
}

/** The table of who was told, when and what happened, in the order the reports were made. */
export function inactionTable(
  context: QueryContext,
  input: ParsedInputOf<'report.inaction'>,
): OutputOf<'report.inaction'> {
  const { db } = context
  const { caseId, suspectId, recipient } = input
  getCase(db, caseId)
  const today = localDay(context.now, context.environment)
  const own = listReports(db, caseId).filter(
    (report) => suspectId === undefined || (report.suspectIds ?? []).includes(suspectId),
  )
  const { allowed, withheld } = reportsOfOtherCases(context, { caseId, suspectId, recipient })
  const others = allowed.map((id) => getRecord(db, reportTable, id))
  const reports = [...own, ...others].sort((one, other) =>
    one.madeAt < other.madeAt ? -1 : Number(one.madeAt > other.madeAt),
  )
  return { today, caseId, rows: reports.map((report) => rowOf(context, report, { caseId, today })), withheld }
}

/** Every report about a suspect in all cases. A sealed case says only that there is one and whom to ask. */
export function reportsAcross(
  context: QueryContext,
  { suspectId }: ParsedInputOf<'report.across'>,
): OutputOf<'report.across'> {
  const { db, environment } = context
  const today = localDay(context.now, environment)
  getRecord(db, personTable, suspectId)
  const cases = new Map<string, ReturnType<typeof getCase>>()
  const items = listAboutSuspect(db, suspectId).flatMap(
    ({ reportId, caseId }): OutputOf<'report.across'>['items'] => {
      const record = cases.get(caseId) ?? getCase(db, caseId)
      const isSeen = cases.has(caseId)
      cases.set(caseId, record)
      if (record.confidentiality === 'sealed') {
        if (isSeen) return []
        const lead = record.leadLawyerId
        return [withoutUndefined({ sealed: true as const, leadLawyer: lead && namedPerson(db, lead) })]
      }
      const report = getRecord(db, reportTable, reportId)
      return [
        withoutUndefined({
          sealed: false as const,
          caseId: caseId as CaseId,
          caseTitle: record.title,
          reportId: report.id as ReportId,
          madeAt: report.madeAt,
          body: report.bodyId === undefined ? undefined : namedPerson(db, report.bodyId),
          outcome: report.outcome,
          refused: report.refused === true,
          ...reportDelays(report, { today, environment }),
        }),
      ]
    },
  )
  return { today, items }
}
