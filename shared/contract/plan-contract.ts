import { z } from 'zod'
import { consentScope } from '../model/consent.ts'
import { caseId, evidenceId, fileId, personId, planId, publicationId, suitId } from '../model/ids.ts'
import { plan, planQuestion } from '../model/plan.ts'
import { publication } from '../model/suit.ts'
import { sha256 } from '../model/values.ts'
import { exportObstacle } from './export-contract.ts'
import { command, query } from './operation.ts'
import { recordOperations } from './record-operations.ts'

export const planOperations = recordOperations(plan, { caseId, suitId })

/** What a planned publication lacks before it can be signed off; `statement-unproven` does not stand in the way. */
const planLack = z.enum([
  'no-text',
  'stage-unknown',
  'stage-differs',
  'question-open',
  'consent-not-held',
  'statement-unproven',
  'quotation-not-in-text',
])
export type PlanLack = z.infer<typeof planLack>

const planFinding = z.strictObject({
  code: planLack,
  field: z.string(),
  question: planQuestion.optional(),
  /** Whom or what it is about, in words of the vault. */
  about: z.string().optional(),
  /** Whether nobody may sign while it stands. */
  blocks: z.boolean(),
})
export type PlanFinding = z.infer<typeof planFinding>

/** What a publication rested on when it was signed off: frozen, with the hashes of the files. */
export const planSnapshot = z.strictObject({
  contentHash: sha256,
  content: plan.omit({
    caseId: true,
    suitId: true,
    notes: true,
    tags: true,
    publicationId: true,
    plannedOn: true,
  }),
  /** The consents it needed, and whether each was in force. */
  consents: z.array(z.strictObject({ personId, scope: consentScope, held: z.boolean() })),
  evidence: z.array(
    z.strictObject({
      evidenceId,
      title: z.string(),
      files: z.array(z.strictObject({ fileId, name: z.string(), sha256, size: z.int() })),
    }),
  ),
})
export type PlanSnapshot = z.infer<typeof planSnapshot>

const planSignature = z.strictObject({
  id: z.uuid(),
  signedAt: z.string(),
  signedBy: z.string(),
  remark: z.string().optional(),
  /** Fields that are no longer as they were signed; none when it still holds. */
  changed: z.array(z.string()),
  snapshot: planSnapshot,
})
export type PlanSignature = z.infer<typeof planSignature>

const planState = z.enum(['draft', 'ready', 'signed', 'void', 'published', 'published-unsigned'])

/** Planned publications beyond single records. */
export const planContract = {
  /** What it lacks, what stands against its going out, and whether a sign-off holds. */
  'plan.state': query(
    z.strictObject({ id: planId }),
    z.strictObject({
      state: planState,
      findings: z.array(planFinding),
      obstacles: z.array(exportObstacle),
      /** The newest first. */
      signatures: z.array(planSignature),
    }),
  ),
  /** Signs off as the person who opened the vault, and freezes what it rests on. Refused while something stands in the way. */
  'plan.sign': command(
    z.strictObject({ id: planId, version: z.int(), remark: z.string().max(20_000).optional() }),
    z.strictObject({ id: z.uuid(), signedAt: z.string(), contentHash: sha256 }),
  ),
  /** Says what it became: a publication of the case, or a new one. Refused without a sign-off that holds. */
  'plan.publish': command(
    z.strictObject({
      id: planId,
      version: z.int(),
      publicationId: publicationId.optional(),
      publication: publication.omit({ caseId: true }).partial({ medium: true }).optional(),
    }),
    z.strictObject({ publicationId: publicationId, version: z.int() }),
  ),
}
