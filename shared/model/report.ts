import { z } from 'zod'
import { caseId, evidenceId, incidentId, personId } from './ids.ts'
import { annotations, date, longText, text } from './values.ts'
import { dayOrInstant } from './when.ts'

export const reportForm = z.enum(['oral', 'written', 'e-document', 'phone'])
export type ReportForm = z.infer<typeof reportForm>

/** What came of a report, as the body answered. */
export const reportOutcome = z.enum([
  'registered',
  'investigation-opened',
  'administrative-case',
  'forwarded',
  'warning-given',
  'order-issued',
  'refused',
  'discontinued',
  'other',
])
export type ReportOutcome = z.infer<typeof reportOutcome>

/** That a body was told: when, whom, of what, and what the body did. A body must accept and register it (УПК 185). */
export const report = z.strictObject({
  caseId,
  madeAt: dayOrInstant,
  madeById: personId.optional(),
  bodyId: personId.optional(),
  officerIds: z.array(personId).optional(),
  /** Who accepted it, in words, when the name is not known. */
  receivedBy: text.optional(),
  incidentIds: z.array(incidentId).optional(),
  suspectIds: z.array(personId).optional(),
  form: reportForm.optional(),
  asked: longText.optional(),
  registration: z.strictObject({ number: text.optional(), at: dayOrInstant.optional() }).optional(),
  /** Whether the body refused to accept or register it, and how. */
  refused: z.boolean().optional(),
  refusal: text.optional(),
  response: longText.optional(),
  respondedOn: date.optional(),
  outcome: reportOutcome.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Report = z.infer<typeof report>
