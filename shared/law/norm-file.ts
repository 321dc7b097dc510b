import { z } from 'zod'
import { date } from '../model/values.ts'

const wording = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })

/** The codes the program knows by name. */
export const actId = z.enum([
  'civil-procedure',
  'civil-general',
  'civil-special',
  'criminal',
  'criminal-procedure',
  'administrative',
])
export type ActId = z.infer<typeof actId>

/** A law that changed an article, as the footnote names it. */
const normChange = z.strictObject({
  /** The day it was signed. */
  on: date,
  law: z.string(),
  /** Its own words on when it comes into force. */
  inForce: z.string().optional(),
  /** That day, when those words name one. */
  from: date.optional(),
})

/** An article as it stood when the code was copied. No text: it is not held. */
export const shippedArticle = z.strictObject({
  article: z.string(),
  title: z.string().optional(),
  /** Since when this text is in force, only where the footnotes say so clearly. */
  from: date.optional(),
  text: z.array(z.string()),
  /** What the editors note of changes to come. */
  notes: z.array(z.string()).optional(),
  footnotes: z.array(z.string()).optional(),
  changes: z.array(normChange),
})
export type ShippedArticle = z.infer<typeof shippedArticle>

/** A code with the articles that ship: `resources/law/norms/<act>.json`. */
export const normFile = z.strictObject({
  act: actId,
  name: wording,
  short: wording,
  language: z.literal('ru'),
  /** Where the code is published officially. */
  source: z.string(),
  /** The latest amendment seen in the copy. */
  latestAmendment: date.optional(),
  /** Between which days the code was copied; absent when it is not held. */
  copied: z.strictObject({ from: date, until: date }).optional(),
  /** True once a lawyer has signed the quotations off. */
  reviewed: z.boolean(),
  articles: z.array(shippedArticle),
})
export type NormFile = z.infer<typeof normFile>
