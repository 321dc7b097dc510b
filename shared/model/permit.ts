import { z } from 'zod'
import { annotations, date, text } from './values.ts'
import { caseId, evidenceId, personId } from './ids.ts'

/** Why something may not leave the vault. */
export const exportObstacleCode = z.enum([
  'minor',
  'sealed-person',
  'protected-address',
  'pretrial-secrecy',
  'closed-hearing',
])
export type ExportObstacleCode = z.infer<typeof exportObstacleCode>

/**
 * The document that permits an export: the prosecutor's or judge's consent (УПК 201), or that of the person or her legal
 * representative. The document itself is evidence of the case with a file; a tick alone never lifts anything.
 */
export const permit = z.strictObject({
  caseId,
  lifts: z.array(exportObstacleCode).min(1),
  grantedBy: text,
  grantedOn: date,
  until: date.optional(),
  evidenceId,
  /** Only for this person; without it, for everyone of the case. */
  personId: personId.optional(),
  ...annotations,
})
export type Permit = z.infer<typeof permit>
