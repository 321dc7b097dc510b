import { addDays, addMonths, daysBetween, isWeekend, yearOf } from './day.ts'
import { regimes, type RegimeName, type RollRule, type Term } from './term.ts'
import type { Calendars } from './working-day.ts'

/** A stop of the running term (ГПК 125): from the day of the ruling until the day of the ruling to resume; open while it lasts. */
export type Suspension = { readonly from: string; readonly until?: string | undefined }

export type TermRequest = {
  readonly term: Term
  readonly regime: RegimeName
  /** In place of the regime's own rule. */
  readonly roll?: RollRule | undefined
  /** The day it begins with, `2026-03-12`, and the clock where hours are counted, `14:35`. */
  readonly from: string
  readonly clock?: string | undefined
  readonly suspensions?: readonly Suspension[] | undefined
}

/** How an end was found: what the explanation is made of. */
export type Counted = {
  readonly status: 'computed'
  readonly endsOn: string
  /** `2026-03-13T15:00`; the end of a day is `T24:00`. */
  readonly endsAt?: string
  /** The end before it was moved from a day off. */
  readonly reckonedOn: string
  /** The month has no such number. */
  readonly short: boolean
  /** Days off of the working-day count that are no weekend, and whether a weekend was passed over. */
  readonly skipped: readonly string[]
  readonly skippedWeekend: boolean
  /** Days of the suspensions that were added. */
  readonly suspendedDays: number
  /** The year whose calendar is not there: the last day was not looked at. */
  readonly unchecked?: number
}
type CountOutcome =
  | Counted
  | { readonly status: 'no-calendar'; readonly year: number }
  | { readonly status: 'suspended'; readonly since: string }

/** What happens to the end of this term on a day off. */
export function rollOf({ roll, regime }: TermRequest): RollRule {
  return roll ?? regimes[regime].roll
}

/** Past this many days a count is no deadline, and a calendar of days off alone would never end it. */
const longestCount = 20_000

function isSuspended(day: string, suspensions: readonly Suspension[]): boolean {
  return suspensions.some(({ from, until }) => day >= from && (until === undefined || day < until))
}

function countWorkingDays(request: TermRequest, calendars: Calendars): CountOutcome {
  const skipped: string[] = []
  let [day, left, skippedWeekend, suspendedDays] = [request.from, request.term.count, false, 0]
  if (regimes[request.regime].firstDayCounts) day = addDays(day, -1)
  for (let passed = 0; left > 0 && passed < longestCount; passed += 1) {
    day = addDays(day, 1)
    const works = calendars.works(day)
    if (works === undefined) return { status: 'no-calendar', year: yearOf(day) }
    if (works && isSuspended(day, request.suspensions ?? [])) suspendedDays += 1
    else if (works) left -= 1
    else if (isWeekend(day)) skippedWeekend = true
    else skipped.push(day)
  }
  const found = { endsOn: day, reckonedOn: day, short: false, skipped, skippedWeekend, suspendedDays }
  return { status: 'computed', ...found }
}

function countHours(request: TermRequest): Counted {
  const { from, clock = '00:00', term, regime } = request
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  // The hour it begins with is not reckoned (УПК 48(2)); under detention every minute is (48(5)).
  const start = regimes[regime].byMinute ? hour * 60 + minute : (hour + 1) * 60
  const total = start + term.count * 60
  // An end at midnight belongs to the day before, as its 24:00.
  const dayCount = Math.ceil(total / 1_440) - 1
  const endsOn = addDays(from, dayCount)
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = total - dayCount * 1_440
  const endsAt = `${endsOn}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
  const none = { short: false, skipped: [], skippedWeekend: false, suspendedDays: 0 }
  return { status: 'computed', endsOn, endsAt, reckonedOn: endsOn, ...none }
}

function reckon({ from, term, regime }: TermRequest): { day: string; short: boolean } {
  const { firstDayCounts } = regimes[regime]
  const { count, unit } = term
  if (unit === 'months' || unit === 'years') {
    const { day, short } = addMonths(from, unit === 'years' ? count * 12 : count)
    return { day: firstDayCounts && !short ? addDays(day, -1) : day, short }
  }
  const days = count * (unit === 'weeks' ? 7 : unit === 'half-months' ? 15 : 1)
  return { day: addDays(from, firstDayCounts ? days - 1 : days), short: false }
}

/** Days of stopped time before the end, which each of them moves on. */
function suspendedBefore(request: TermRequest, end: string): { end: string; days: number } {
  let [moved, days] = [end, 0]
  const stops = [...(request.suspensions ?? [])].sort((one, other) => (one.from < other.from ? -1 : 1))
  for (const { from, until } of stops) {
    if (until === undefined || from > moved || until <= request.from) continue
    const stopped = daysBetween(from > request.from ? from : addDays(request.from, 1), until)
    if (stopped <= 0) continue
    moved = addDays(moved, stopped)
    days += stopped
  }
  return { end: moved, days }
}

function rolled(day: string, calendars: Calendars): { endsOn: string; unchecked?: number } {
  let at = day
  for (let passed = 0; passed < longestCount; passed += 1) {
    const works = calendars.works(at)
    // Never later than what is known: the day before a year without a calendar is the safe one.
    if (works === undefined) return { endsOn: day, unchecked: yearOf(at) }
    if (works) return { endsOn: at }
    at = addDays(at, 1)
  }
  return { endsOn: day }
}

function countDays(request: TermRequest, calendars: Calendars): Counted {
  const { day, short } = reckon(request)
  const { end, days } = suspendedBefore(request, day)
  const { endsOn, unchecked } =
    rollOf(request) === 'none' ? { endsOn: end, unchecked: undefined } : rolled(end, calendars)
  const isSutki = request.term.unit === 'sutki'
  return {
    status: 'computed',
    endsOn,
    ...(isSutki ? { endsAt: `${endsOn}T24:00` } : {}),
    reckonedOn: end,
    short,
    skipped: [],
    skippedWeekend: false,
    suspendedDays: days,
    ...(unchecked === undefined ? {} : { unchecked }),
  }
}

/**
 * When a term ends: ГПК 121–126, УПК 48–49, ГК 172–176, УК 71. A term stopped and not resumed has no end; working days of a year
 * without a calendar are not counted. Other terms of such a year end as reckoned, and `unchecked` says that nobody looked at the last day.
 */
export function countTerm(request: TermRequest, calendars: Calendars): CountOutcome {
  const open = request.suspensions?.find((stop) => stop.until === undefined)
  if (request.term.unit === 'hours') return countHours(request)
  const counted =
    request.term.unit === 'working-days'
      ? countWorkingDays({ ...request, suspensions: closedOnly(request) }, calendars)
      : countDays({ ...request, suspensions: closedOnly(request) }, calendars)
  if (open !== undefined && counted.status === 'computed' && open.from <= counted.endsOn)
    return { status: 'suspended', since: open.from }
  return counted
}

function closedOnly({ suspensions = [] }: TermRequest): readonly Suspension[] {
  return suspensions.filter(({ until }) => until !== undefined)
}
