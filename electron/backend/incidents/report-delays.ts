import type { ReportDelays } from '../../../shared/contract/incident-contract.ts'
import { daysBetween } from '../../../shared/deadlines/day.ts'
import type { Report } from '../../../shared/model/report.ts'
import type { Environment } from '../context.ts'
import { localDay } from '../local-time.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** The calendar day of a moment: in its own offset where it has one, of an instant in UTC where this machine stands. */
export function dayOf(moment: string, environment: Pick<Environment, 'utcOffsetMinutes'>): string {
  return moment.endsWith('Z') ? localDay(moment, environment) : moment.slice(0, 10)
}

/** Whole calendar days from one day to another; none when it lies before. */
function daysUntil(from: string, to: string): number | undefined {
  const days = daysBetween(from, to)
  return days < 0 ? undefined : days
}

/**
 * How long a body took, counted in calendar days from the day it was told. Waiting is counted until today while there is neither
 * an answer nor a refusal.
 */
export function reportDelays(
  report: Report,
  scope: { readonly today: string; readonly environment: Pick<Environment, 'utcOffsetMinutes'> },
): ReportDelays {
  const made = dayOf(report.madeAt, scope.environment)
  const until = (moment: string | undefined) =>
    moment === undefined ? undefined : daysUntil(made, dayOf(moment, scope.environment))
  const isOpen = report.respondedOn === undefined && report.response === undefined && report.refused !== true
  return withoutUndefined({
    daysToRegistration: until(report.registration?.at),
    daysToResponse: until(report.respondedOn),
    daysWithoutAnswer: isOpen ? until(scope.today) : undefined,
  })
}
