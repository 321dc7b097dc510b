import { z } from 'zod'
import { date, instant } from './values.ts'

/** How exactly it is known when something was. */
export const precision = z.enum(['exact', 'day', 'month', 'year', 'between'])
export type Precision = z.infer<typeof precision>

/** A day, or a day and time where the time is known. */
export const dayOrInstant = z.union([date, instant])

/**
 * When something was, as exactly as it is known. `from` is the moment (`exact`), the day (`day`), any day of the month or year
 * meant (`month`, `year`), or the earliest it may have been (`between`). `to` ends a period; of `between` it is the latest.
 */
export const when = z
  .strictObject({ from: dayOrInstant, to: dayOrInstant.optional(), precision: precision.default('day') })
  .refine(({ from, to }) => to === undefined || to.slice(0, 10) >= from.slice(0, 10), {
    path: ['to'],
    params: { issue: 'ends-before-start' },
    error: 'to is before from',
  })
export type When = z.infer<typeof when>
