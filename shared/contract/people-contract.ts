import { z } from 'zod'
import { askedPerson, conflict, conflictDecision, conflictFinding } from '../model/conflict.ts'
import { caseId, personId } from '../model/ids.ts'
import { relationship, relationshipKind } from '../model/relationship.ts'
import { roleKind } from '../model/role.ts'
import { instant, text } from '../model/values.ts'
import { command, query } from './operation.ts'
import { listInput, recordOperations } from './record-operations.ts'

export const relationshipOperations = recordOperations(relationship, {
  personId,
  otherId: personId,
  kind: relationshipKind,
})
export const conflictOperations = recordOperations(conflict, { caseId, decision: conflictDecision })

/** Why two records may be one person. */
const duplicateReason = z.enum(['same-number', 'same-name-and-birth', 'same-name'])
export type DuplicateReason = z.infer<typeof duplicateReason>

const candidate = z.strictObject({
  id: personId,
  title: z.string(),
  birthDate: z.string().optional(),
  /** In how many cases she has a part. */
  cases: z.int(),
})

/** A record that was merged into another one. */
const merge = z.strictObject({
  loserId: personId,
  loserTitle: z.string(),
  survivorId: personId,
  mergedAt: instant,
  mergedBy: z.string(),
  reason: z.string(),
})

const finding = conflictFinding.extend({
  /** The place in `people` of whom it is about. */
  asked: z.int(),
  name: z.string(),
  caseTitle: z.string().optional(),
  lawyerName: z.string().optional(),
  /** The point of ГПК 59(3) it comes under; none where nothing stands against it. */
  point: z.int().optional(),
})
export type FoundConflict = z.infer<typeof finding>

const personKind = z.enum(['natural', 'legal'])

/** A person as the list of all people shows her. */
const browsed = z.strictObject({
  id: personId,
  kind: personKind,
  title: z.string(),
  /** Occupation; of a legal person its head. */
  about: z.string().optional(),
  sealed: z.boolean(),
  /** Under age today. */
  minor: z.boolean(),
  /** Her parts in cases that are not sealed, each once. */
  roles: z.array(roleKind),
  /** In how many cases that are not sealed she has a part. */
  cases: z.int(),
  changedAt: instant,
})
export type BrowsedPerson = z.infer<typeof browsed>

/** What the people of the vault need beyond their records. */
export const peopleContract = {
  /** A page of all people with their parts in cases; `role` shows those who have such a part. Of sealed cases nothing is told. */
  'person.browse': query(
    z.strictObject({
      ...listInput,
      filter: z.strictObject({ kind: personKind, role: roleKind }).partial().optional(),
    }),
    z.strictObject({ items: z.array(browsed), total: z.int() }),
  ),
  /**
   * Who of a prospective case is known, and from where. Of a sealed case nothing is told but `askLeadLawyer`. Without `people`
   * those with a part in the case are asked about.
   */
  'conflict.check': query(
    z.strictObject({
      caseId: caseId.optional(),
      people: z.array(askedPerson).max(200).optional(),
      /** Our lawyers; without it, those who open the vault and those who lead the case. */
      lawyerIds: z.array(personId).max(100).optional(),
    }),
    z.strictObject({
      people: z.array(askedPerson),
      findings: z.array(finding),
      askLeadLawyer: z.boolean(),
    }),
  ),
  /** Records that may be the same person, the likeliest first. */
  'person.duplicates': query(
    z.strictObject({
      id: personId.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.strictObject({
      pairs: z.array(
        z.strictObject({ one: candidate, other: candidate, reasons: z.array(duplicateReason).min(1) }),
      ),
      total: z.int(),
    }),
  ),
  /**
   * Makes two records of one person one: `changes` are put into the survivor (`null` leaves a field empty), and of what they do not
   * mention whatever the other alone has, lists and notes of both. Whatever named the other now names the survivor, and the other
   * stays as a deleted record.
   */
  'person.merge': command(
    z.strictObject({
      id: personId,
      version: z.int(),
      loserId: personId,
      loserVersion: z.int(),
      changes: z.record(z.string(), z.unknown()).default({}),
      reason: text,
    }),
    z.strictObject({
      id: personId,
      version: z.int(),
      moved: z.array(z.strictObject({ entity: z.string(), count: z.int() })),
    }),
  ),
  /** Takes the last merge into a person back. Refused when what it changed was changed again. */
  'person.unmerge': command(
    z.strictObject({ loserId: personId }),
    z.strictObject({ survivorId: personId, loserId: personId }),
  ),
  /** Merges that a person has gone through, the newest first: as the survivor or as the other. */
  'person.merges': query(z.strictObject({ id: personId }), z.strictObject({ merges: z.array(merge) })),
}
