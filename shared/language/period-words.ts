import type { Precision } from '../model/when.ts'

/** Which letters of a day written as 12.03.2026 are known, where not all are. */
const known: Readonly<Partial<Record<Precision, readonly [number, number]>>> = {
  month: [3, 10],
  year: [6, 10],
}

type Period = {
  readonly from: string
  readonly to?: string | undefined
  readonly precision: Precision
}

/**
 * When something was, as exactly as it is known: «20.11.2025 – 23.11.2025», «03.2026», «2026», once where both ends read the same.
 * `write` writes a day or a moment, its month from the fourth letter on, its year from the seventh.
 */
export function periodWords({ from, to, precision }: Period, write: (moment: string) => string): string {
  const words = (moment: string) => write(moment).slice(...(known[precision] ?? []))
  const first = words(from)
  const last = to === undefined ? first : words(to)
  return last === first ? first : `${first} – ${last}`
}
