/** The time of day a person typed, `09:05`: hours and minutes with any sign between them, or four digits. */
export function parseTypedTime(text: string): string | undefined {
  const typed = text.trim()
  const [, hours, minutes] =
    /^(\d{1,2})[:.,\s-](\d{2})$/u.exec(typed) ?? /^(\d{2})(\d{2})$/u.exec(typed) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  return Number(hours) > 23 || Number(minutes) > 59 ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}
