import type { CalendarMissing, CalendarReading, WorkCalendar } from '../model/work-calendar.ts'
import { countTerm, rollOf, type Counted, type TermRequest } from './count-term.ts'
import { yearOf } from './day.ts'
import { readCalendars, type Calendars } from './working-day.ts'

/** Something to know about a computed day. */
export type DeadlineCaution =
  | { readonly code: 'other-reading'; readonly endsOn: string; readonly reading: CalendarReading }
  | { readonly code: 'no-calendar'; readonly year: number }
  | { readonly code: 'incomplete-calendar'; readonly year: number; readonly missing: CalendarMissing }
  | { readonly code: 'derived-calendar'; readonly year: number }

export type Computed = Counted & {
  readonly cautions: readonly DeadlineCaution[]
  /** Editions of the calendars it was counted by, `kz-2026 2026-11-25`. */
  readonly editions: readonly string[]
}
export type DeadlineOutcome =
  | Computed
  | { readonly status: 'no-calendar'; readonly year: number }
  | { readonly status: 'suspended'; readonly since: string }

/** Whether the end depends on which days are worked. */
function asksCalendar(request: TermRequest): boolean {
  if (request.term.unit === 'working-days') return true
  return request.term.unit !== 'hours' && rollOf(request) !== 'none'
}

function yearsAsked(request: TermRequest, counted: Counted): number[] {
  const first = request.term.unit === 'working-days' ? yearOf(request.from) : yearOf(counted.reckonedOn)
  const last = yearOf(counted.endsOn)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function cautionsOf(request: TermRequest, counted: Counted, calendars: Calendars): DeadlineCaution[] {
  const found: DeadlineCaution[] = []
  if (counted.unchecked !== undefined) found.push({ code: 'no-calendar', year: counted.unchecked })
  for (const year of yearsAsked(request, counted)) {
    const calendar = calendars.find(year)
    if (calendar === undefined) continue
    if (calendar.missing?.includes('qurban-ait') === true)
      found.push({ code: 'incomplete-calendar', year, missing: 'qurban-ait' })
    if (calendar.days.some((day) => day.state === 'derived')) found.push({ code: 'derived-calendar', year })
  }
  return found
}

function countBy(request: TermRequest, list: readonly WorkCalendar[], reading: CalendarReading) {
  const calendars = readCalendars(list, reading)
  return { calendars, counted: countTerm(request, calendars) }
}

/**
 * When a term ends by these calendars. Where a day is disputed, the earlier of the two ends is given and the other stands among the
 * cautions: a day too early costs an evening, a day too late the right.
 */
export function computeDeadline(request: TermRequest, list: readonly WorkCalendar[]): DeadlineOutcome {
  const { calendars, counted: reported } = countBy(request, list, 'reported')
  const { counted: earlier } = countBy(request, list, 'earlier')
  if (reported.status !== 'computed') return reported
  if (earlier.status !== 'computed') return earlier
  const isEarlier = earlier.endsOn < reported.endsOn
  const [chosen, other] = isEarlier ? [earlier, reported] : [reported, earlier]
  const asks = asksCalendar(request)
  const cautions = asks ? cautionsOf(request, chosen, calendars) : []
  if (other.endsOn !== chosen.endsOn) {
    const reading = isEarlier ? 'reported' : 'earlier'
    cautions.unshift({ code: 'other-reading', endsOn: other.endsOn, reading })
  }
  const used = asks ? yearsAsked(request, chosen).flatMap((year) => calendars.find(year) ?? []) : []
  const editions = used.map((calendar) => `${calendar.jurisdiction}-${calendar.year} ${calendar.edition}`)
  return { ...chosen, cautions, editions }
}
