import { z } from 'zod'
import { documentLanguage, sha256 } from '../model/values.ts'
import { job, query } from './operation.ts'
import { fileReference } from './vault-contract.ts'

/** The tables of the numbers of the work. */
export const statsTables = ['kind', 'year', 'region', 'outcome', 'minors', 'violence', 'measures'] as const
export const statsTable = z.enum(statsTables)
export type StatsTable = z.infer<typeof statsTable>

/** How long a body took: to register a report, to answer it. */
export const statsWaits = ['registration', 'answer'] as const

const numbers = z.strictObject({
  /** Cases opened in the period. Null where a number is too small to be told. */
  total: z.int().nullable(),
  tables: z.array(
    z.strictObject({
      table: statsTable,
      total: z.int().nullable(),
      /** `key`: a value of the table's closed list, a year, `yes`, `no`, or `not-said`. */
      cells: z.array(z.strictObject({ key: z.string(), count: z.int().nullable() })),
    }),
  ),
  waits: z.array(
    z.strictObject({
      wait: z.enum(statsWaits),
      medianDays: z.number().nullable(),
      count: z.int().nullable(),
    }),
  ),
})
export type Numbers = z.infer<typeof numbers>

const year = z.int().min(1991).max(2100)

/** Which cases are counted, by the year they were opened: of two periods a day apart the difference would be one case. */
const period = { fromYear: year.optional(), untilYear: year.optional() }

/** The numbers of the work. What leaves never has a count below five, nor one that a total would give back. */
export const statsContract = {
  'stats.show': query(
    z.strictObject({
      ...period,
      /** Every number as it is, for the lawyer's own eyes; otherwise as it may leave. */
      exact: z.boolean().default(false),
    }),
    numbers,
  ),
  'stats.preview': job(
    z.strictObject({ ...period, language: documentLanguage.default('ru') }),
    z.strictObject({
      pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      obstacles: z.array(z.never()),
    }),
  ),
  'stats.export': job(
    z.strictObject({
      ...period,
      language: documentLanguage.default('ru'),
      file: fileReference,
      replace: z.boolean().optional(),
    }),
    z.strictObject({ bytes: z.int(), sha256, warnings: z.array(z.string()) }),
  ),
}
