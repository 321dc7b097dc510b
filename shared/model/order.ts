import { z } from 'zod'
import { caseId, evidenceId, personId, reportId } from './ids.ts'
import { annotations, date, longText, text } from './values.ts'
import { dayOrInstant } from './when.ts'

/** защитное предписание, особые требования к поведению (КоАП 54), запрет на приближение (УПК 165). */
export const orderKind = z.enum(['protective-order', 'special-requirements', 'approach-ban', 'other-order'])
export type OrderKind = z.infer<typeof orderKind>

/** An order that protects someone from the suspect, and what became of it. */
export const order = z.strictObject({
  caseId,
  kind: orderKind,
  suspectId: personId.optional(),
  protectedIds: z.array(personId).optional(),
  bodyId: personId.optional(),
  number: text.optional(),
  issuedOn: date.optional(),
  /** When the suspect got it, or is to get it: her safety is looked at then. */
  servedOn: date.optional(),
  expiresOn: date.optional(),
  conditions: text.optional(),
  violations: z
    .array(
      z.strictObject({
        at: dayOrInstant,
        what: longText,
        reportId: reportId.optional(),
        answer: longText.optional(),
        evidenceIds: z.array(evidenceId).optional(),
      }),
    )
    .optional(),
  endedOn: date.optional(),
  endedWhy: text.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Order = z.infer<typeof order>
