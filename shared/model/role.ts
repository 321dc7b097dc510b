import { z } from 'zod'
import { annotations, date, text } from './values.ts'
import { caseId, personId } from './ids.ts'

export const roleKind = z.enum([
  'survivor',
  'victim',
  'witness',
  'suspect',
  'accused',
  'convicted',
  'plaintiff',
  'defendant',
  'third-party',
  'legal-representative',
  'advocate',
  'legal-consultant',
  'other-representative',
  'expert',
  'specialist',
  'interpreter',
  'attesting-witness',
  'investigator',
  'prosecutor',
  'judge',
  'police-officer',
  'journalist',
  'informant',
])
export type RoleKind = z.infer<typeof roleKind>

/** Powers that a power of attorney must list expressly (ГПК 60(1), (3)). */
export const specialPowers = [
  'sign-claim',
  'arbitration',
  'settlement',
  'waive-or-admit',
  'change-amount',
  'change-subject',
  'delegate',
  'appeal',
  'new-circumstances',
  'enforcement',
  'receive-property',
  'waive-appeal',
] as const
export const specialPower = z.enum(specialPowers)
export type SpecialPower = z.infer<typeof specialPower>

/** A person's part in a case, and the document that proves it. */
export const role = z.strictObject({
  caseId,
  personId,
  role: roleKind,
  /** Whom a representative stands for: a person of the same case. */
  representsId: personId.optional(),
  since: date.optional(),
  until: date.optional(),
  authority: z
    .strictObject({
      kind: text,
      kindKk: text.optional(),
      number: text.optional(),
      issuedOn: date.optional(),
      until: date.optional(),
      powers: z.array(specialPower).optional(),
    })
    .optional(),
  ...annotations,
})
export type Role = z.infer<typeof role>
