/** Arithmetic of calendar days written `2026-03-12`; no clock and no time zone is consulted. */

const msPerDay = 86_400_000

/** Days since 1970-01-01. */
function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

function dayOf(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

/** The day so many days later, or earlier when `days` is below zero. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days)
}

/** Days from one day to the other. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from)
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** True for Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  return weekday(day) >= 6
}

/**
 * The same number of a later month; where that month has no such number, its last day, and `short` is true (ГПК 123(2), УПК 48(4),
 * ГК 174(3)).
 */
export function addMonths(day: string, months: number): { readonly day: string; readonly short: boolean } {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number)
  const total = year * 12 + (month - 1) + months
  const [lastYear, lastMonth] = [Math.floor(total / 12), (total % 12) + 1]
  const longest = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  const end = Math.min(number, longest)
  return {
    day: `${String(lastYear).padStart(4, '0')}-${two(lastMonth)}-${two(end)}`,
    short: number > longest,
  }
}

/** Runs of days that follow one another, as [first, last]. */
export function dayRuns(days: readonly string[]): (readonly [string, string])[] {
  const runs: [string, string][] = []
  for (const day of [...new Set(days)].sort()) {
    const last = runs.at(-1)
    if (last !== undefined && daysBetween(last[1], day) === 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
