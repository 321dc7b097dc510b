import type { TimelineEvent } from '../contract/timeline-contract.ts'
import { addDays, daysBetween } from '../deadlines/day.ts'

export type Range = { readonly from: string; readonly until: string }

const fewestDays = 7

function dayOf(at: string): string {
  return at.slice(0, 10)
}

/** From the first to the last event, with a little room, never less than a week; today is in it while something is open. */
export function wholeRange(events: readonly TimelineEvent[], today: string): Range {
  const days = events.flatMap(({ at, until, isOpen }) => [
    dayOf(at),
    ...(until === undefined ? [] : [dayOf(until)]),
    ...(isOpen ? [today] : []),
  ])
  const first = days.reduce((least, day) => (day < least ? day : least), days[0] ?? today)
  const last = days.reduce((most, day) => (day > most ? day : most), days[0] ?? today)
  const room = Math.max(2, Math.round(daysBetween(first, last) * 0.03))
  return atLeastAWeek({ from: addDays(first, -room), until: addDays(last, room) })
}

function atLeastAWeek({ from, until }: Range): Range {
  const missing = fewestDays - daysBetween(from, until)
  if (missing <= 0) return { from, until }
  const before = Math.ceil(missing / 2)
  return { from: addDays(from, -before), until: addDays(until, missing - before) }
}

/** Half as much (`in`) or twice as much (`out`) time around a day, which stays where it is in sight. */
export function zoom(range: Range, way: 'in' | 'out', around?: string): Range {
  const length = daysBetween(range.from, range.until)
  const middle = around ?? addDays(range.from, Math.round(length / 2))
  const before = daysBetween(range.from, middle)
  const factor = way === 'in' ? 0.5 : 2
  const from = addDays(middle, -Math.round(before * factor))
  return atLeastAWeek({ from, until: addDays(from, Math.max(fewestDays, Math.round(length * factor))) })
}

/** A quarter of what is in sight earlier (-1) or later (1). */
export function move({ from, until }: Range, way: -1 | 1): Range {
  const step = way * Math.max(1, Math.round(daysBetween(from, until) / 4))
  return { from: addDays(from, step), until: addDays(until, step) }
}
