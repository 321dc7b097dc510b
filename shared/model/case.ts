import { z } from 'zod'
import { annotations, date, documentLanguage, text, tiyn } from './values.ts'
import { caseId, personId } from './ids.ts'
import { region } from './region.ts'

export const caseKind = z.enum([
  'criminal',
  'administrative',
  'civil-defamation',
  'civil-other',
  'support-only',
])
export type CaseKind = z.infer<typeof caseKind>

export const confidentiality = z.enum(['normal', 'restricted', 'sealed'])

/** How a case ended, for the numbers of the work; the words are in `outcome`. */
export const caseOutcome = z.enum([
  'sentence',
  'acquittal',
  'conciliation',
  'discontinued',
  'won',
  'partly-won',
  'lost',
  'settled',
  'helped',
  'withdrawn',
  'other-outcome',
])
export type CaseOutcome = z.infer<typeof caseOutcome>

/** A court case or a matter the foundation helps with. */
export const caseRecord = z.strictObject({
  title: text,
  kind: caseKind,
  internalNumber: text.optional(),
  jurisdiction: z.enum(['kz', 'kg', 'tj', 'uz']).optional(),
  region: region.optional(),
  stage: text.optional(),
  stages: z
    .array(z.strictObject({ stage: text, since: date, why: text.optional(), document: text.optional() }))
    .optional(),
  /** КУИ, ЕРДР and other numbers: free text, their formats are not verified. */
  registrationNumbers: z.array(z.strictObject({ kind: text, number: text })).optional(),
  courtNumber: text.optional(),
  courtId: personId.optional(),
  judge: text.optional(),
  articles: z.array(text).optional(),
  leadLawyerId: personId.optional(),
  assistingLawyerIds: z.array(personId).optional(),
  language: documentLanguage.optional(),
  confidentiality: confidentiality.optional(),
  /** УПК 201, УК 423: pre-trial data are secret until the prosecutor permits. */
  pretrialSecrecy: z.boolean().optional(),
  closedHearing: z.boolean().optional(),
  linkedCases: z.array(z.strictObject({ caseId, why: text })).optional(),
  openedOn: date.optional(),
  closedOn: date.optional(),
  outcomeKind: caseOutcome.optional(),
  outcome: text.optional(),
  awardedTiyn: tiyn.optional(),
  ...annotations,
})
export type CaseRecord = z.infer<typeof caseRecord>
