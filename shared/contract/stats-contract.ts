import { z } from 'zod'
import { caseKind } from '../model/case.ts'
import { query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'

/** The tables of the numbers of the work. */
const statsTables = [
  'kind',
  'year',
  'region',
  'outcome',
  'minors',
  'violence',
  'registration',
  'answer',
  'measures',
] as const
const statsTable = z.enum(statsTables)
export type StatsTable = z.infer<typeof statsTable>

/** How long a body took: to register a report, to answer it. */
export const statsWaits = ['registration', 'answer'] as const

/** How many days a wait took, in groups; what has not come yet is in one of its own. */
export const waitGroups = ['same-day', 'days-3', 'days-10', 'days-30', 'longer', 'not-yet'] as const
export type WaitGroup = (typeof waitGroups)[number]

const numbers = z.strictObject({
  /** Cases opened in the period. Null where a number is too small to be told. */
  total: z.int().nullable(),
  tables: z.array(
    z.strictObject({
      table: statsTable,
      total: z.int().nullable(),
      /** `key`: a value of the table's closed list, a year, a group of days, `yes`, `no`, or `not-said`. */
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
  /** The first and the last year a case was opened in, whatever is counted; null where numbers are as they may leave. */
  years: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
})
export type Numbers = z.infer<typeof numbers>

const year = z.int().min(1991).max(2100)

/**
 * Which cases are counted: by the years they were opened in, for of two periods a day apart the difference would be one case, and by
 * kind. A cut whose number would give back what the table of kinds or years hides tells nothing. Lines of two cuts laid side by side
 * may still tell what each alone does not; every export is logged with its cut.
 */
const cut = { fromYear: year.optional(), untilYear: year.optional(), kind: caseKind.optional() }
export const statsFormats = ['pdf', 'xlsx'] as const
const papers = paperJobs(cut, { format: z.enum(statsFormats).default('pdf') })

/** The numbers of the work. What leaves never has a count below five, nor one that a total would give back. */
export const statsContract = {
  'stats.show': query(
    z.strictObject({
      ...cut,
      /** Every number as it is, for the lawyer's own eyes; otherwise as it may leave. */
      exact: z.boolean().default(false),
    }),
    numbers,
  ),
  'stats.preview': papers.preview,
  'stats.export': papers.export,
}
