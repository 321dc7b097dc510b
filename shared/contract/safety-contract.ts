import { z } from 'zod'
import { duty, dutyDecision } from '../model/duty.ts'
import { caseId, personId } from '../model/ids.ts'
import { safety, safetyKind } from '../model/safety.ts'
import { date } from '../model/values.ts'
import { query } from './operation.ts'
import { recordOperations } from './record-operations.ts'

export const safetyOperations = recordOperations(safety, { caseId, kind: safetyKind, personId })
export const dutyOperations = recordOperations(duty, { caseId, decision: dutyDecision })

/** Why her safety is to be looked at on a day. */
const dueReason = z.enum(['measure-ends', 'order-expires', 'order-served', 'hearing', 'come-back', 'step'])
export type DueReason = z.infer<typeof dueReason>

/**
 * A day on which safety is to be looked at: a release, the expiry or the service of an order, a hearing, the day a record says to
 * come back to it, or a step of a plan.
 */
const safetyDue = z.strictObject({
  on: date,
  reason: dueReason,
  caseId,
  caseTitle: z.string(),
  /** The record it comes from: a measure, an order, a hearing, a safety record. */
  entity: z.string(),
  id: z.string(),
  /** What that record is called, as a search hit is. */
  title: z.string(),
  /** The step, when it is one. */
  what: z.string().optional(),
  /** Whom the record is about: the suspect of a measure or order, the person of a safety record. */
  personId: personId.optional(),
  personName: z.string().optional(),
  /** A risk review of that case was made in the fourteen days before that day, or later. */
  isReviewed: z.boolean(),
})

export const safetyContract = {
  /**
   * What of safety is due, the earliest first: in one case or in all, from thirty days ago until thirty days from now unless
   * said otherwise. What is settled (a measure that has ended, a step that is done) is not there.
   */
  'safety.due': query(
    z.strictObject({
      caseId: caseId.optional(),
      from: date.optional(),
      until: date.optional(),
      limit: z.int().min(1).max(1_000).default(200),
    }),
    z.strictObject({ today: date, items: z.array(safetyDue), total: z.int() }),
  ),
}
