import { z } from 'zod'
import { filing, filingKind, filingStatus } from '../model/filing.ts'
import { clockTime, handover, hearing } from '../model/hearing.ts'
import { caseId, deadlineId, evidenceId, filingId, hearingId, personId, suitId } from '../model/ids.ts'
import { roleKind } from '../model/role.ts'
import { date, text } from '../model/values.ts'
import { copiesRule } from '../law/copies-due.ts'
import { command, query } from './operation.ts'
import { recordOperations, written } from './record-operations.ts'

export const filingOperations = recordOperations(filing, {
  caseId,
  suitId,
  bodyId: personId,
  direction: filing.shape.direction,
  kind: filingKind,
  status: filingStatus,
})
export const hearingOperations = recordOperations(hearing, {
  caseId,
  suitId,
  courtId: personId,
  state: hearing.shape.state,
})
export const handoverOperations = recordOperations(handover, {
  caseId,
  evidenceId,
  personId,
  direction: handover.shape.direction,
  open: z.boolean(),
})

const named = z.strictObject({ id: personId, name: z.string(), role: roleKind })

/** One of two hearings that cannot both be attended. */
const clashing = z.strictObject({
  /** Undefined for one that is still being typed. */
  id: hearingId.optional(),
  caseId,
  caseTitle: z.string(),
  heldOn: date,
  startsAt: clockTime.optional(),
  endsAt: clockTime.optional(),
  half: z.enum(['morning', 'afternoon']).optional(),
  court: z.string().optional(),
})

const collision = z.strictObject({
  on: date,
  /** Who would have to be in both: a lawyer, a defendant, or someone who was named for both. */
  as: z.enum(['lawyer', 'defendant', 'attendant']),
  person: z.strictObject({ id: personId, name: z.string() }),
  /** False where a time is not known, so that they only fall on the same half of a day. */
  overlaps: z.boolean(),
  hearings: z.tuple([clashing, clashing]),
})
export type Collision = z.infer<typeof collision>

const drafted = hearing
  .pick({
    heldOn: true,
    startsAt: true,
    endsAt: true,
    half: true,
    courtId: true,
    attendants: true,
    caseId: true,
  })
  .extend({ id: hearingId.optional() })

/** What filings and hearings need beyond single records. */
export const filingContract = {
  /** How many copies of a filing are due, for whom, and by which article; how many are still not sent by ourselves. */
  'filing.copies': query(
    z.strictObject({ id: filingId }),
    z.strictObject({
      rule: copiesRule.optional(),
      act: z.string(),
      source: z.string(),
      edition: date,
      reviewed: z.boolean(),
      due: z.int().optional(),
      participants: z.array(named),
      /** Of those it is sent to by ourselves, the ones without proof of it. */
      unproven: z.array(named),
    }),
  ),
  /** The rules on copies, as data with their source. */
  'filing.rules': query(
    z.strictObject({}),
    z.strictObject({
      act: z.string(),
      source: z.string(),
      edition: date,
      reviewed: z.boolean(),
      rules: z.array(copiesRule),
    }),
  ),
  /** The deadlines a received filing starts, counted from the day of receipt or from `on`, each explained; and those that run already. */
  'filing.terms': query(
    z.strictObject({ id: filingId, on: date.optional(), language: z.enum(['ru', 'kk', 'en']).default('ru') }),
    z.strictObject({
      triggers: z.array(
        z.strictObject({
          trigger: z.string(),
          name: z.string(),
          fromReceipt: z.boolean(),
          from: date.optional(),
          terms: z.array(
            z.strictObject({
              rule: z.string(),
              name: z.string(),
              article: z.string(),
              /** Whether it is entered as a deadline when it is confirmed; else it is told only. */
              runs: z.boolean(),
              endsOn: date.optional(),
              explanation: z.string().optional(),
              remarks: z.array(z.string()).optional(),
            }),
          ),
        }),
      ),
      started: z.array(
        z.strictObject({
          id: deadlineId,
          rule: z.string().optional(),
          endsOn: date.optional(),
          doneOn: date.optional(),
        }),
      ),
    }),
  ),
  /** Moves a filing on, and keeps when and why in its course. */
  'filing.move': command(
    z.strictObject({
      id: filingId,
      version: z.int(),
      status: filingStatus,
      on: date.optional(),
      why: text.optional(),
      evidenceId: evidenceId.optional(),
      number: text.optional(),
    }),
    written,
  ),
  /**
   * Planned hearings that someone would have to attend at the same time, the earliest first: of one case, of a time (from today
   * for a year unless said), or of a hearing that is being typed.
   */
  'hearing.collisions': query(
    z.strictObject({
      caseId: caseId.optional(),
      from: date.optional(),
      until: date.optional(),
      typed: drafted.optional(),
    }),
    z.strictObject({ collisions: z.array(collision) }),
  ),
}
