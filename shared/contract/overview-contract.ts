import { z } from 'zod'
import { caseGap } from '../model/case-gap.ts'
import { caseId, personId } from '../model/ids.ts'
import { date } from '../model/values.ts'
import { query } from './operation.ts'

/** What is counted of a case, as its tables are called. */
export const countedInCase = z.enum([
  'role',
  'suit',
  'publication',
  'statement',
  'evidence',
  'document',
  'bundle',
  'permit',
  'filing',
  'hearing',
  'handover',
  'plan',
  'deadline',
  'task',
  'incident',
  'report',
  'exam',
])
export type CountedInCase = z.infer<typeof countedInCase>

/** What is to be known of a case at a glance. Dates are those that were entered, and the ends of open deadlines. */
export const overviewContract = {
  'case.overview': query(
    z.strictObject({ id: caseId }),
    z.strictObject({
      /** The day it is where the vault stands. */
      today: date,
      counts: z.record(countedInCase, z.int()),
      /** Entered dates, the earliest first: `field` of a record, such as `claimReceivedOn` of a suit. */
      dates: z.array(
        z.strictObject({
          on: date,
          entity: z.string(),
          id: z.string(),
          field: z.string(),
          title: z.string(),
        }),
      ),
      /** How many records have a gap, and the first of them; without one it is about the case. */
      gaps: z.array(
        z.strictObject({
          code: caseGap,
          count: z.int(),
          id: z.string().optional(),
          title: z.string().optional(),
        }),
      ),
      /** The last entries of the custody log about the case and its records, the newest first. */
      changes: z.array(
        z.strictObject({
          sequence: z.int(),
          time: z.string(),
          actor: z.string(),
          action: z.string(),
          entity: z.string().optional(),
          id: z.string(),
          title: z.string().optional(),
        }),
      ),
    }),
  ),
  /** Every stage that some case stands at and everyone who leads one, in dictionary order: what the table of cases can be filtered by. */
  'case.stages': query(
    z.strictObject({}),
    z.strictObject({
      stages: z.array(z.string()),
      lawyers: z.array(z.strictObject({ id: personId, name: z.string() })),
    }),
  ),
}
