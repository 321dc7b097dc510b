import { z } from 'zod'
import { caseId, evidenceId, personId } from './ids.ts'
import { annotations, longText, text } from './values.ts'
import { when } from './when.ts'

/** Types of the GBVIMS classification tool in its decision order; an incident has one, and may be without an assessment. */
export const gbvType = z.enum([
  'rape',
  'sexual-assault',
  'physical-assault',
  'forced-marriage',
  'denial-of-resources',
  'psychological-abuse',
  'not-gender-based',
  'not-assessed',
])
export type GbvType = z.infer<typeof gbvType>

/** A person's part in an incident. */
const incidentPart = z.enum(['affected', 'suspect', 'witness', 'child-present', 'helped', 'told-first'])
export type IncidentPart = z.infer<typeof incidentPart>

/** What does not wait after an incident. Care and safety stand before evidence. */
const urgentNeed = z.enum(['safe-place', 'medical-help', 'examination', 'clothes-and-traces', 'recordings'])
export type UrgentNeed = z.infer<typeof urgentNeed>

/** Something that was done to someone: when and where, in whose words, and who had a part in it. */
export const incident = z.strictObject({
  caseId,
  when: when.optional(),
  place: text.optional(),
  gbvType: gbvType.default('not-assessed'),
  description: longText.optional(),
  participants: z.array(z.strictObject({ personId, part: incidentPart, about: text.optional() })).optional(),
  harm: text.optional(),
  means: text.optional(),
  childrenPresent: z.boolean().optional(),
  pregnant: z.boolean().optional(),
  urgent: z.array(urgentNeed).optional(),
  previous: text.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Incident = z.infer<typeof incident>
