import { z } from 'zod'
import { date } from '../model/values.ts'
import { regimeName, rollRule, term } from './term.ts'

const wording = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })

/** What a rule gives: a period, a day the court sets, a moment of the proceedings, at once, or that there is no limitation. */
const ruleEffect = z.enum([
  'period',
  'set-by-court',
  'until-preparation-ends',
  'until-inquiry-ends',
  'at-once',
  'no-limitation',
])
export type RuleEffect = z.infer<typeof ruleEffect>

/** Who has to keep the term. */
const boundBy = z.enum(['party', 'court', 'body'])
export type BoundBy = z.infer<typeof boundBy>

const storedRule = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(?:[.-][a-z0-9]+)+$/u),
    name: wording,
    trigger: z.string(),
    effect: ruleEffect,
    term: term.optional(),
    regime: regimeName,
    roll: rollRule.optional(),
    bound: boundBy,
    article: z.string(),
    /** The sentence of the article, in Russian, as it stands in the edition named. */
    quote: z.string().optional(),
    /** `text-not-held`: the act is not among the texts, so that nothing of the rule was compared with it. */
    state: z.enum(['text-held', 'text-not-held']),
    note: wording.optional(),
  })
  .refine(
    (rule) => (rule.effect === 'period') === (rule.term !== undefined),
    'a period has a term, and only it',
  )
  .refine((rule) => (rule.state === 'text-held') === (rule.quote !== undefined), 'a held text is quoted')

const actOfRules = z.strictObject({
  id: z.string(),
  name: wording,
  short: wording,
  edition: date,
  address: z.string(),
  /** The file of the text that the quotes were compared with. */
  text: z.string().optional(),
  /** When the rules were last compared with the text; no lawyer has reviewed them while `checkedBy` is absent. */
  checkedOn: date,
  checkedBy: z.string().optional(),
})
type ActOfRules = z.infer<typeof actOfRules>

/** One file of rules: an act and what of it starts a term. */
export const ruleFile = z.strictObject({ act: actOfRules, rules: z.array(storedRule).min(1) })

/** What happened that starts a term. */
export const triggerFile = z.strictObject({ triggers: z.record(z.string(), wording) })

/** A deadline rule together with its act. */
export type DeadlineRule = z.infer<typeof storedRule> & { readonly act: ActOfRules }
