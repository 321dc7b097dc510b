import { z } from 'zod'
import normsFile from '../../resources/law/person-norms.json' with { type: 'json' }
import type { ConflictReason } from '../model/conflict.ts'
import type { RelationshipKind } from '../model/relationship.ts'

const personNorm = z.strictObject({
  id: z.enum([
    'helped-other-side',
    'took-part',
    'kinship',
    'dependence',
    'upbringing',
    'workplace',
    'envelope',
  ]),
  act: z.string(),
  article: z.string(),
  part: z.string(),
  /** The words of the article, in Russian; a Kazakh text is not held. */
  text: z.string(),
  source: z.string(),
  /** The last day of the edition that was quoted from. */
  edition: z.iso.date(),
})
export type PersonNorm = z.infer<typeof personNorm>
type PersonNormId = PersonNorm['id']

/** What the law says of people, quoted. */
export const personNorms: readonly PersonNorm[] = z.array(personNorm).parse(normsFile)

/** A norm by its id. */
export function getPersonNorm(id: PersonNormId): PersonNorm {
  const found = personNorms.find((norm) => norm.id === id)
  if (found === undefined) throw new Error(`no norm ${id}`)
  return found
}

const byRelationship: Partial<Record<RelationshipKind, PersonNormId>> = {
  provider: 'dependence',
  dependent: 'dependence',
  parent: 'upbringing',
  child: 'upbringing',
  'step-parent': 'upbringing',
  'step-child': 'upbringing',
  guardian: 'upbringing',
  ward: 'upbringing',
  teacher: 'upbringing',
  pupil: 'upbringing',
}

/** The norm that asks about a relationship; whether it applies is for the lawyer to say. */
export function normOfRelationship(kind: RelationshipKind): PersonNorm | undefined {
  const id = byRelationship[kind]
  return id === undefined ? undefined : getPersonNorm(id)
}

const byReason: Partial<Record<ConflictReason, PersonNormId>> = {
  'against-us': 'helped-other-side',
  'helped-by-us': 'helped-other-side',
  'lawyer-acted': 'helped-other-side',
  'lawyer-took-part': 'took-part',
  kinship: 'kinship',
}

/** The point of ГПК 59(3) a finding comes under; undefined where nothing stands against taking the case. */
export function normOfConflict(reason: ConflictReason): PersonNorm | undefined {
  const id = byReason[reason]
  return id === undefined ? undefined : getPersonNorm(id)
}
