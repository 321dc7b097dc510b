import type { Environment } from './context.ts'

type Calendar = Pick<Environment, 'utcOffsetMinutes'>

/**
 * An instant as this machine's calendar shows it, with its offset: `2026-03-25T21:30:00.000Z` is
 * `2026-03-26T02:30:00.000+05:00` in Kazakhstan. An environment that knows no offset is in UTC.
 */
export function localInstant(instant: string, calendar: Calendar): string {
  const at = new Date(instant)
  const offset = calendar.utcOffsetMinutes?.(at) ?? 0
  if (offset === 0) return at.toISOString()
  const shifted = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  const size = Math.abs(offset)
  return `${shifted}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}

/** The instant, in milliseconds, at which a calendar day begins where this machine stands. */
export function localDayStart(day: string, calendar: Calendar): number {
  const start = new Date(`${day}T00:00:00Z`)
  return start.getTime() - (calendar.utcOffsetMinutes?.(start) ?? 0) * 60_000
}

/** The calendar day of an instant where this machine stands: what a person means by today. */
export function localDay(instant: string, calendar: Calendar): string {
  return localInstant(instant, calendar).slice(0, 10)
}
