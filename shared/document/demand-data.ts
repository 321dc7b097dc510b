import { z } from 'zod'
import demandsFile from '../../resources/law/filing-demands.json' with { type: 'json' }

const wording = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })

/** What a demand can look for in the document. */
const documentSign = z.enum(['attachments', 'exhibit-reference', 'legal-norm'])
export type DocumentSign = z.infer<typeof documentSign>

const demand = z.strictObject({
  id: z.string(),
  filings: z.array(z.string()).min(1),
  act: z.enum(['civil-procedure', 'civil-general', 'criminal-procedure']),
  /** `166(4)(1)`: article, part, item. */
  article: z.string(),
  /** The words of the law, in Russian, as they stand in the edition named. */
  quotation: z.string(),
  text: wording,
  /** Condition on the case; without it the demand always applies. */
  applies: z.string().optional(),
  /** Applies only to a document whose text matches (a motion for an examination among motions). */
  about: z.string().optional(),
  /** Paths of which at least one is printed and none is a gap. */
  shown: z.array(z.string()).min(1).optional(),
  /** Condition on the case. */
  condition: z.string().optional(),
  has: z.array(documentSign).optional(),
  /** Words that one of the attachments carries. */
  attached: z.string().optional(),
  /** What a demand that is not seen to be met is; `missing` unless said. */
  otherwise: z.literal('by-hand').optional(),
})
export type Demand = z.infer<typeof demand>

const act = z.strictObject({ name: wording, short: z.string(), source: z.string(), edition: z.iso.date() })

const demandFile = z.strictObject({
  /** True once a lawyer has signed the list off. */
  reviewed: z.boolean(),
  /** Month of the copy of the law the quotations were taken from. */
  textOf: z.string(),
  acts: z.record(demand.shape.act, act),
  demands: z.array(demand),
})

/** Demands of the law on filings, from `resources/law/filing-demands.json`. */
export const filingDemands = demandFile.parse(demandsFile)
