import { z } from 'zod'
import { annotations, date, longText, text } from './values.ts'
import { caseId, evidenceId, personId, suitId } from './ids.ts'

/** A time of day where the court is, `10:30`. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)

/** A day in court: who, where, when, and what came of it. */
export const hearing = z.strictObject({
  caseId,
  suitId: suitId.optional(),
  heldOn: date,
  startsAt: clockTime.optional(),
  endsAt: clockTime.optional(),
  /** Which half of the day, while the time is not known. */
  half: z.enum(['morning', 'afternoon']).optional(),
  state: z.enum(['planned', 'held', 'postponed', 'cancelled']),
  courtId: personId.optional(),
  room: text.optional(),
  judge: text.optional(),
  isClosed: z.boolean().optional(),
  subject: text.optional(),
  attendants: z
    .array(
      z.strictObject({
        personId,
        capacity: text.optional(),
        attended: z.boolean().optional(),
      }),
    )
    .optional(),
  result: longText.optional(),
  protocolEvidenceId: evidenceId.optional(),
  /** Remarks on the protocol have a term that runs from here (ГПК 284). */
  protocolReadOn: date.optional(),
  nextOn: date.optional(),
  ...annotations,
})
export type Hearing = z.infer<typeof hearing>

/** Originals that were given away or taken: what, to whom, by which act, and when they are due back. */
export const handover = z.strictObject({
  caseId,
  direction: z.enum(['given', 'taken']),
  evidenceId,
  what: text.optional(),
  personId: personId.optional(),
  purpose: text.optional(),
  handedOn: date,
  /** The act of handing over, signed by both. */
  actEvidenceId: evidenceId.optional(),
  dueBackOn: date.optional(),
  returnedOn: date.optional(),
  returnActEvidenceId: evidenceId.optional(),
  condition: text.optional(),
  ...annotations,
})
export type Handover = z.infer<typeof handover>
