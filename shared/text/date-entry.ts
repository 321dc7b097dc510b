/** The day a person typed, `2026-03-12`: day, month and year with any sign between them or none, or the ISO form itself. */
export function parseTypedDate(text: string): string | undefined {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(typed)
  const spoken =
    /^(\d{1,2})[.,/\s-](\d{1,2})[.,/\s-](\d{4})$/u.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(typed)
  const [year, month, day] = iso?.slice(1) ?? spoken?.slice(1).toReversed() ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = new Date(`${date}T00:00:00Z`)
  // A 31st of a month of thirty days is the 1st of the next one to Date, and no date here.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? undefined : date
}

/** Whether a text is a whole day as it is kept, `2026-03-12`: one that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && parseTypedDate(text) === text
}
