import { writeMoment } from '../../ui/moment.ts'

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
    ? (writeMoment({ day: date, time }, false) ?? undefined)
    : `${date}T${time}:${seconds ?? '00'}${offset}`
}
