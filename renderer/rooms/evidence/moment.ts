const pad = (value: number) => String(value).padStart(2, '0')

type Moment = { readonly day: string; readonly time: string }

/** A date, or an instant as the clock of this computer shows it, in the two parts a person types. */
export function splitMoment(value: string): Moment {
  if (!value.includes('T')) return { day: value, time: '' }
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return { day: '', time: '' }
  return {
    day: `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`,
    time: `${pad(at.getHours())}:${pad(at.getMinutes())}`,
  }
}

/** The date, or with a time the instant in the offset of this computer; undefined without a date. */
export function joinMoment({ day, time }: Moment): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return undefined
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || time === '') return day
  const east = -new Date(year, month - 1, date, hours, minutes).getTimezoneOffset()
  const offset = `${east < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(east) / 60))}:${pad(Math.abs(east) % 60)}`
  return `${day}T${time}:00${offset}`
}

/** What a camera wrote (`2026:03:12 21:40:05 +05:00`) as a moment of the model; undefined when it is none. */
export function cameraMoment(written: string): string | undefined {
  const found =
    /^(\d{4}):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?: ([+-]\d\d:\d\d))?$/u.exec(
      written,
    )
  if (found === null) return undefined
  const [, year, month, day, hours, minutes, seconds, offset] = found
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`
  const time = `${hours ?? ''}:${minutes ?? ''}`
  // Without an offset the camera's clock is taken for this computer's zone; a person sees it and corrects it.
  return offset === undefined
    ? joinMoment({ day: date, time })
    : `${date}T${time}:${seconds ?? '00'}${offset}`
}
