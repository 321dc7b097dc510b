import { z } from 'zod'
import type { When } from './when.ts'

/** Whole hours from something to a moment: two that are the same, or the least and the most when an hour is not known. */
export const hoursSince = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  /** The moment is earlier than what it is said to follow: a date to look at. */
  isBefore: z.boolean(),
})
export type HoursSince = z.infer<typeof hoursSince>

/** WHO, Guidelines for medico-legal care for victims of sexual violence, 2003, ch. 5: the value of traces falls after this. */
export const tracesHours = 72

/** Milliseconds at which a calendar day begins where the clock stands. */
type DayStart = (day: string) => number

const hour = 3_600_000

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10)
}

/** The day after the last of the month or year a day stands in. */
function endOfSpan(day: string, unit: 'month' | 'year'): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = unit === 'year' ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(first[0]).padStart(4, '0')}-${String(first[1]).padStart(2, '0')}-01`
}

type Span = readonly [earliest: number, latest: number]

/** A known hour is a point; a bare day is any moment of it. */
function spanOf(moment: string, dayStart: DayStart): Span {
  if (moment.length > 10) return [Date.parse(moment), Date.parse(moment)]
  return [dayStart(moment), dayStart(dayAfter(moment, 1))]
}

function spanOfWhen({ from, to, precision }: When, dayStart: DayStart): Span {
  const day = from.slice(0, 10)
  if (precision === 'month' || precision === 'year') {
    const start = `${day.slice(0, precision === 'month' ? 7 : 4)}${precision === 'month' ? '-01' : '-01-01'}`
    const last = to?.slice(0, 10) ?? day
    return [dayStart(start), dayStart(endOfSpan(last, precision))]
  }
  const [earliest, latest] = spanOf(from, dayStart)
  return to === undefined ? [earliest, latest] : [earliest, spanOf(to, dayStart)[1]]
}

/**
 * How many hours after something a moment was. Where an hour or a day is not known it is a range that surely holds the truth;
 * of what lasted, from its end to its beginning.
 */
export function countHours(when: When, moment: string, dayStart: DayStart): HoursSince {
  const [earliest, latest] = spanOfWhen(when, dayStart)
  const [first, last] = spanOf(moment, dayStart)
  const from = Math.max(0, Math.floor((first - latest) / hour))
  const to = Math.max(0, first === last && earliest === latest ? from : Math.ceil((last - earliest) / hour))
  return { from, to, isBefore: last < earliest || (last === earliest && first < last) }
}

/** Whether a moment is still ahead of another: as instants, whatever the offsets both are written with. */
export function isAhead(moment: string, now: string, dayStart: DayStart): boolean {
  return spanOf(moment, dayStart)[0] > Date.parse(now)
}
