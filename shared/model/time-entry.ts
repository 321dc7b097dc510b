import { z } from 'zod'
import { caseId, evidenceId, personId } from './ids.ts'
import { annotations, date, text, tiyn } from './values.ts'

/** How the one who worked is paid. Only what a party really paid to one it does not employ is recovered (ГПК 113(1)). */
export const timeBasis = z.enum(['paid-contract', 'own-employee', 'free-of-charge'])
export type TimeBasis = z.infer<typeof timeBasis>

const minutesPerDay = 24 * 60
const highestRateTiyn = 10_000_000_00

/** What a lawyer did for a case and how long it took: the basis of the claim for costs (ГПК 108(8), 109, 113). */
export const timeEntry = z.strictObject({
  caseId,
  lawyerId: personId,
  workedOn: date,
  what: text,
  minutes: z.int().min(1).max(minutesPerDay),
  rateTiyn: tiyn.max(highestRateTiyn),
  basis: timeBasis,
  /** The contract, the act of services or the receipt. */
  evidenceId: evidenceId.optional(),
  ...annotations,
})
export type TimeEntry = z.infer<typeof timeEntry>

const minutesPerHour = 60

/** «1:05» */
export function hoursAndMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / minutesPerHour))}:${String(minutes % minutesPerHour).padStart(2, '0')}`
}

/** What an entry comes to in whole tiyn, halves upwards: the rate is for an hour. */
export function timeAmountTiyn({ minutes, rateTiyn }: Pick<TimeEntry, 'minutes' | 'rateTiyn'>): number {
  return Math.floor((minutes * rateTiyn * 2 + minutesPerHour) / (minutesPerHour * 2))
}
