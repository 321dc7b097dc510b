import { z } from 'zod'
import copiesFile from '../../resources/law/filing-copies.json' with { type: 'json' }
import { filingKind, type FilingKind, type SendingWay } from '../model/filing.ts'
import type { RoleKind } from '../model/role.ts'

/** Whose number decides how many copies are due. */
const copiesFor = z.enum(['defendants-and-third-parties', 'participants'])

/** How many copies the law wants of a kind of filing, with the article it stands in. */
export const copiesRule = z.strictObject({
  kinds: z.array(filingKind).min(1),
  article: z.string(),
  for: copiesFor,
  /** Sent to the others by oneself, with proof of it. */
  sentByOneself: z.boolean().optional(),
  /** What the law says of an electronic filing: that no copies are due, or nothing. */
  electronic: z.enum(['none', 'not-said']),
  electronicArticle: z.string().optional(),
  quotation: z.string(),
  electronicQuotation: z.string().optional(),
})
type CopiesRule = z.infer<typeof copiesRule>

const file = z
  .strictObject({
    reviewed: z.boolean(),
    textOf: z.string(),
    act: z.string(),
    source: z.string(),
    edition: z.iso.date(),
    rules: z.array(copiesRule),
  })
  .parse(copiesFile)

/** Where the rules come from, and whether a lawyer has looked at them. */
export const copiesSource = {
  act: file.act,
  source: file.source,
  edition: file.edition,
  reviewed: file.reviewed,
}

/** Every rule on copies, from `resources/law/filing-copies.json`. */
export const copiesRules: readonly CopiesRule[] = file.rules

/** Roles that take part in a civil case (ГПК 43(1)). */
export const participantRoles = [
  'plaintiff',
  'defendant',
  'third-party',
  'prosecutor',
] as const satisfies readonly RoleKind[]

const answering: ReadonlySet<RoleKind> = new Set(['defendant', 'third-party'])
const electronicWays: ReadonlySet<SendingWay> = new Set(['court-cabinet', 'e-document'])

/** True for a filing that goes to the court as an electronic document. */
function isElectronic(way: SendingWay | undefined): boolean {
  return way !== undefined && electronicWays.has(way)
}

/** The rule on copies of a kind of filing; undefined where the law names no number. */
export function findCopiesRule(kind: FilingKind): CopiesRule | undefined {
  return copiesRules.find((rule) => rule.kinds.includes(kind))
}

type Participant = { readonly personId: string; readonly role: RoleKind }

/** Those for whom copies are due: each person once, never the one who files. */
export function copiesDue<Someone extends Participant>(
  rule: CopiesRule,
  asked: {
    readonly participants: readonly Someone[]
    readonly filedBy?: string | undefined
    readonly sentHow?: SendingWay | undefined
  },
): Someone[] {
  if (rule.electronic === 'none' && isElectronic(asked.sentHow)) return []
  const counted = asked.participants.filter(
    ({ personId, role }) =>
      personId !== asked.filedBy &&
      (rule.for === 'defendants-and-third-parties'
        ? answering.has(role)
        : participantRoles.some((known) => known === role)),
  )
  const once = new Map(counted.map((one) => [one.personId, one]))
  return [...once.values()]
}
