import { z } from 'zod'
import { caseId, evidenceId, personId } from './ids.ts'
import { relationshipKind } from './relationship.ts'
import { roleKind } from './role.ts'
import { annotations, date, longText, text } from './values.ts'

/** Where someone asked about stands in the prospective case. */
export const conflictSide = z.enum(['ours', 'opposite', 'lawyer', 'other'])
export type ConflictSide = z.infer<typeof conflictSide>

/** Someone asked about: a person of the vault, or a name or number as it was told. */
export const askedPerson = z.strictObject({
  side: conflictSide,
  personId: personId.optional(),
  name: text.optional(),
  /** IIN or BIN. */
  number: text.optional(),
})
export type AskedPerson = z.infer<typeof askedPerson>

/** What was found about someone asked about (ГПК 59(3)). */
export const conflictReason = z.enum([
  /** Asked about as ours, stands against those we help in another case. */
  'against-us',
  /** Asked about as another side, and helped by us in another case. */
  'helped-by-us',
  /** One of our lawyers acted for her in another case. */
  'lawyer-acted',
  /** One of our lawyers took part as a witness, an expert or in office. */
  'lawyer-took-part',
  /** Family of one of our lawyers. */
  'kinship',
  'witness',
  'expert',
  'official',
  /** Helped by us before, and ours now: nothing stands against it. */
  'same-side',
  /** Another side before, and now again. */
  'opposite-before',
  'other-part',
])
export type ConflictReason = z.infer<typeof conflictReason>

/** By what someone was recognised. */
const conflictMatch = z.enum(['record', 'number', 'name'])
export type ConflictMatch = z.infer<typeof conflictMatch>

export const conflictFinding = z.strictObject({
  reason: conflictReason,
  /** Who of the vault it is about, and by what she was recognised. */
  personId,
  match: conflictMatch,
  caseId: caseId.optional(),
  /** The part of that person, or of the lawyer, in that case. */
  role: roleKind.optional(),
  /** The lawyer it comes through. */
  lawyerId: personId.optional(),
  /** What she is to the lawyer. */
  relation: relationshipKind.optional(),
})

export const conflictDecision = z.enum(['taken', 'taken-with-consent', 'refused'])
export type ConflictDecision = z.infer<typeof conflictDecision>

/** What was asked and found before a case was taken, and what was decided. */
export const conflict = z
  .strictObject({
    caseId,
    people: z.array(askedPerson).max(200).optional(),
    findings: z.array(conflictFinding).max(1_000).optional(),
    /** A sealed case answered; nothing of it stands here. */
    askLeadLawyer: z.boolean().optional(),
    checkedOn: date,
    decision: conflictDecision,
    decidedOn: date,
    decidedById: personId.optional(),
    grounds: longText.optional(),
    /** The consent itself, among the evidence. */
    consentEvidenceId: evidenceId.optional(),
    ...annotations,
  })
  .refine(({ decision, grounds }) => decision === 'taken' || grounds !== undefined, {
    path: ['grounds'],
    params: { issue: 'decision-without-grounds' },
    error: 'a refusal or a consent needs its grounds',
  })
export type Conflict = z.infer<typeof conflict>
