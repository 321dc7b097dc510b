import { z } from 'zod'
import { caseId, evidenceId, personId, reportId } from './ids.ts'
import { annotations, longText, text, textLanguage } from './values.ts'
import { dayOrInstant } from './when.ts'

/** Which words of УК 434 may fit what became known. */
const dutyGround = z.enum([
  'grave-against-minor',
  'especially-grave',
  'terrorism',
  'none-of-these',
  'unclear',
])
export type DutyGround = z.infer<typeof dutyGround>

export const dutyDecision = z.enum(['to-report', 'reported-already', 'no-duty', 'undecided'])
export type DutyDecision = z.infer<typeof dutyDecision>

/**
 * A decision on the duty to report (УК 434 exempts neither advocates nor foundations), and the limits of confidentiality as
 * they were explained before anything was disclosed.
 */
export const duty = z.strictObject({
  caseId,
  /** Who was told the limits of confidentiality. */
  personId: personId.optional(),
  explanation: z
    .strictObject({
      at: dayOrInstant.optional(),
      byId: personId.optional(),
      language: textLanguage.optional(),
      how: text.optional(),
      /** How she put it in her own words: that it was understood. */
      understood: text.optional(),
    })
    .optional(),
  disclosedAt: dayOrInstant.optional(),
  herView: text.optional(),
  ground: dutyGround.optional(),
  decision: dutyDecision.default('undecided'),
  grounds: longText.optional(),
  decidedAt: dayOrInstant.optional(),
  decidedById: personId.optional(),
  reportId: reportId.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Duty = z.infer<typeof duty>
