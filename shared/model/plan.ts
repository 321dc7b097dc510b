import { z } from 'zod'
import { consentScope } from './consent.ts'
import { annotations, date, longText, text, textLanguage } from './values.ts'
import { caseId, evidenceId, personId, publicationId, suitId } from './ids.ts'

/** What is asked of every planned publication before it goes out; each has its source in `resources/law/plan-questions.json`. */
export const planQuestion = z.enum([
  'her-choice',
  'safety',
  'minor',
  'accuses-of-crime',
  'false-information',
  'insult',
  'private-life',
  'image',
  'correspondence',
  'pretrial-data',
  'closed-hearing',
  'personal-data',
])
export type PlanQuestion = z.infer<typeof planQuestion>

/** A publication before it goes out: its words, what they rest on, who agreed, and what was asked. */
export const plan = z.strictObject({
  caseId,
  suitId: suitId.optional(),
  title: text,
  medium: text.optional(),
  language: textLanguage.optional(),
  plannedOn: date.optional(),
  text: longText.optional(),
  statements: z
    .array(
      z.strictObject({
        quotation: longText,
        aboutId: personId.optional(),
        classification: z.enum(['fact', 'opinion', 'mixed', 'question', 'quotation']).optional(),
        evidenceIds: z.array(evidenceId).optional(),
        note: longText.optional(),
      }),
    )
    .optional(),
  /** Pictures and papers that are shown with it. */
  shownEvidenceIds: z.array(evidenceId).optional(),
  /** Whose consent it needs, and to what; whether it is held say the consents of the case. */
  consents: z.array(z.strictObject({ personId, scope: consentScope })).optional(),
  stage: z.enum(['no-proceedings', 'pretrial', 'in-court', 'final-act']).optional(),
  questions: z
    .array(
      z.strictObject({
        question: planQuestion,
        answer: z.enum(['absent', 'allowed', 'open']),
        note: text.optional(),
      }),
    )
    .optional(),
  /** What it became. */
  publicationId: publicationId.optional(),
  ...annotations,
})
export type Plan = z.infer<typeof plan>
