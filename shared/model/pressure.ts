import { z } from 'zod'
import { caseId, evidenceId, personId, publicationId, reportId } from './ids.ts'
import { annotations, date, longText, text } from './values.ts'
import { dayOrInstant } from './when.ts'

export const pressureKind = z.enum([
  'money-offer',
  'threat',
  'persuasion',
  'officer-refusal',
  'bad-advice',
  'officer-demand',
  'smear-publication',
  'other-pressure',
])
export type PressureKind = z.infer<typeof pressureKind>

/** Pressure on the survivor, a witness or those who help (УК 422), and what was done about it. */
export const pressure = z.strictObject({
  caseId,
  at: dayOrInstant.optional(),
  kind: pressureKind,
  /** On whom. */
  targetIds: z.array(personId).optional(),
  byIds: z.array(personId).optional(),
  /** Who, in words, when the name is not known. */
  byWhom: text.optional(),
  how: text.optional(),
  what: longText.optional(),
  /** What she wants done about it. */
  herWish: text.optional(),
  done: z.array(z.strictObject({ on: date.optional(), what: text })).optional(),
  reportId: reportId.optional(),
  /** When a motion for her safety was made. */
  motionOn: date.optional(),
  publicationId: publicationId.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Pressure = z.infer<typeof pressure>
