/** A day (`2026-03-12`) and a time of this computer's clock (`10:15`), each '' when it is not known. */
type Moment = { readonly day: string; readonly time: string }

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** A stored day or instant as a person of this computer's time zone reads it. */
export function readMoment(value: unknown): Moment {
  if (typeof value !== 'string') return { day: '', time: '' }
  if (!value.includes('T')) return { day: value, time: '' }
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return { day: '', time: '' }
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

function offset(at: Date): string {
  const minutes = -at.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** What is kept: the day, or with a time the instant with its offset. `null` for nothing, undefined while a part is awaited. */
export function writeMoment({ day, time }: Moment, needsTime: boolean): string | null | undefined {
  if (day === '') return time === '' ? null : undefined
  if (time === '') return needsTime ? undefined : day
  const at = new Date(`${day}T${time}:00`)
  return Number.isNaN(at.getTime()) ? undefined : `${day}T${time}:00${offset(at)}`
}
