import type { ReportView } from '../../../shared/document/context.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Report } from '../../../shared/model/report.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Environment } from '../context.ts'
import { reportDelays } from '../incidents/report-delays.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { nameView } from './person-view.ts'
import type { Shown } from './suit-view.ts'

/** What the delays of reports are counted by. */
type Clock = {
  readonly today: string
  readonly environment: Pick<Environment, 'utcOffsetMinutes'>
}

/** What a template may see of a report: never its notes, and people under УПК 97 only by their pseudonyms. */
export function reportView(
  report: Stored<Report>,
  shown: Shown & { readonly number: number; readonly clock: Clock },
): ReportView {
  const body = shown.findPerson(report.bodyId)
  const exhibits = (report.evidenceIds ?? []).flatMap((id) => shown.exhibits.get(id) ?? [])
  const { daysToRegistration, daysToResponse, daysWithoutAnswer } = reportDelays(report, shown.clock)
  return withoutUndefined({
    id: report.id,
    number: shown.number,
    'made-on': report.madeAt,
    body: body === undefined ? undefined : nameView(body),
    'received-by': report.receivedBy,
    form: report.form,
    asked: report.asked,
    'registration-number': report.registration?.number,
    'registered-on': report.registration?.at,
    'days-to-registration': daysToRegistration,
    'is-refused': report.refused === true ? (true as const) : undefined,
    refusal: report.refusal,
    response: report.response,
    'responded-on': report.respondedOn,
    'days-to-response': daysToResponse,
    'days-without-answer': daysWithoutAnswer,
    outcome:
      report.outcome === undefined ? undefined : valueLabel('reportOutcome', report.outcome, shown.language),
    exhibits: exhibits.length === 0 ? undefined : exhibits,
  })
}

/** The report whose body a complaint is about: the last that was refused or has no answer, else the last. */
export function complainedReport(reports: readonly Stored<Report>[]): Stored<Report> | undefined {
  const silent = reports.findLast(
    (report) =>
      report.refused === true || (report.respondedOn === undefined && report.response === undefined),
  )
  return silent ?? reports.at(-1)
}
