import { z } from 'zod'
import { annotations, date, text } from './values.ts'
import { caseId, evidenceId, personId } from './ids.ts'

/** What a permit with its document can lift. */
export const liftableObstacle = z.enum([
  'minor',
  'sealed-person',
  'protected-address',
  'pretrial-secrecy',
  'closed-hearing',
  'minor-data',
  'medical-secrecy',
  'advocate-secret',
])
export type LiftableObstacle = z.infer<typeof liftableObstacle>

/** Why something may not leave the vault. Where her consent is missing, nobody else's permit stands in for it. */
export const exportObstacleCode = z.enum([
  ...liftableObstacle.options,
  'no-consent',
  'consent-withdrawn',
  'consent-not-valid',
])
export type ExportObstacleCode = z.infer<typeof exportObstacleCode>

/** Whether a permit can lift what stands against an export. */
export function isLiftable(code: ExportObstacleCode): code is LiftableObstacle {
  return liftableObstacle.safeParse(code).success
}

/** Where what stands against an export was found: in the text, in what exhibits show, which contact, which record. */
export const obstaclePlace = z.enum([
  'case',
  'text',
  'exhibits',
  'exhibit',
  'address',
  'phone',
  'e-mail',
  'person',
  'record',
])
export type ObstaclePlace = z.infer<typeof obstaclePlace>

const personCodes: ReadonlySet<ExportObstacleCode> = new Set([
  'minor',
  'sealed-person',
  'protected-address',
  'no-consent',
  'consent-withdrawn',
  'consent-not-valid',
])

/** Whether an obstacle is about a person, and not about the whole case. */
export function isAboutPerson(code: ExportObstacleCode): boolean {
  return personCodes.has(code)
}

/**
 * The document that permits an export: the prosecutor's or judge's consent (УПК 201), or that of the person or her legal
 * representative. The document itself is evidence of the case with a file; a tick alone never lifts anything.
 */
export const permit = z
  .strictObject({
    caseId,
    lifts: z.array(liftableObstacle).min(1),
    grantedBy: text,
    grantedOn: date,
    until: date.optional(),
    evidenceId,
    /** Whom it is about: needed to lift what protects a person, and only her. Without it, it is about the case. */
    personId: personId.optional(),
    ...annotations,
  })
  .refine(({ lifts, personId }) => personId !== undefined || !lifts.some(isAboutPerson), {
    path: ['personId'],
    params: { issue: 'permit-without-person' },
    error: 'minor, sealed-person and protected-address are lifted for one person: name her in personId',
  })
  .refine(({ lifts, personId }) => personId === undefined || lifts.every(isAboutPerson), {
    path: ['lifts'],
    params: { issue: 'permit-of-the-case' },
    error: 'what is not about a person is lifted for the whole case: in a permit without personId',
  })
export type Permit = z.infer<typeof permit>
