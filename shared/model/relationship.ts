import { z } from 'zod'
import { personId } from './ids.ts'
import { annotations, date, text } from './values.ts'

/** What one person is to another. Each has a word for the other side: `otherSide`. */
export const relationshipKind = z.enum([
  'spouse',
  'former-spouse',
  'cohabitant',
  'former-cohabitant',
  'parent',
  'child',
  'step-parent',
  'step-child',
  'grandparent',
  'grandchild',
  'sibling',
  'kin',
  'guardian',
  'ward',
  'provider',
  'dependent',
  'teacher',
  'pupil',
  'namesake',
  'other',
])
export type RelationshipKind = z.infer<typeof relationshipKind>

const pairs: Partial<Record<RelationshipKind, RelationshipKind>> = {
  parent: 'child',
  child: 'parent',
  'step-parent': 'step-child',
  'step-child': 'step-parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  guardian: 'ward',
  ward: 'guardian',
  provider: 'dependent',
  dependent: 'provider',
  teacher: 'pupil',
  pupil: 'teacher',
}

/** What the other one is to her: the child of a parent; a spouse is a spouse from either side. */
export function otherSide(kind: RelationshipKind): RelationshipKind {
  return pairs[kind] ?? kind
}

/** Kin and spouses, as ГПК 59(3)(3) asks about them; a spouse is counted in from caution. */
const family: ReadonlySet<RelationshipKind> = new Set([
  'spouse',
  'former-spouse',
  'cohabitant',
  'former-cohabitant',
  'parent',
  'child',
  'step-parent',
  'step-child',
  'grandparent',
  'grandchild',
  'sibling',
  'kin',
  'guardian',
  'ward',
])

/** Whether a relationship is of the family; a namesake is nobody of hers. */
export function isFamily(kind: RelationshipKind): boolean {
  return family.has(kind)
}

/** `personId` is `kind` of `otherId`: kind parent says that she is the parent of the other. */
export const relationship = z
  .strictObject({
    personId,
    kind: relationshipKind,
    otherId: personId,
    /** Which one exactly: «двоюродная сестра». */
    detail: text.optional(),
    since: date.optional(),
    until: date.optional(),
    /** How it is known: «свидетельство о браке № …». */
    source: text.optional(),
    ...annotations,
  })
  .refine(({ personId: one, otherId }) => one !== otherId, {
    path: ['otherId'],
    params: { issue: 'same-person' },
    error: 'a relationship needs two people',
  })
export type Relationship = z.infer<typeof relationship>
