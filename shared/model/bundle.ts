import { z } from 'zod'
import { annotations, documentLanguage, text } from './values.ts'
import { caseId, evidenceId } from './ids.ts'

/** A recipe: what goes into a bundle, in which order, under which headings. Kept in the vault, never in the exported file. */
export const bundle = z.strictObject({
  caseId,
  title: text,
  language: documentLanguage,
  sections: z
    .array(z.strictObject({ title: text, evidenceIds: z.array(evidenceId) }))
    .min(1)
    .max(200),
  pagesPerVolume: z.int().min(10).max(5_000).default(250),
  slipSheets: z.boolean().default(true),
  cover: z.boolean().default(true),
  confidentialityMark: text.optional(),
  watermark: text.optional(),
  author: text.optional(),
  ...annotations,
})
export type Bundle = z.infer<typeof bundle>
