/** A day (its beginning) or an instant in milliseconds, days being those of UTC: only their distances matter. */
export function toTime(at: string): number {
  return at.includes('T') ? Date.parse(at) : Date.parse(`${at}T00:00:00Z`)
}

/** The end of what is known only as a month or a year; of a day, its end. */
export function endOfPrecision(at: string, precision: 'exact' | 'month' | 'year'): number {
  const [year = 1970, month = 1] = at.slice(0, 10).split('-').map(Number)
  if (precision === 'year') return Date.UTC(year + 1, 0, 1)
  if (precision === 'month') return Date.UTC(year, month, 1)
  return toTime(at)
}
