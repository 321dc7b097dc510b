import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { PublicationId } from '../../../shared/model/ids.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import type { CommandContext } from '../context.ts'
import { ensureExport } from '../exports/check-export.ts'
import { createRecord, fieldsOf, getRecord, updateRecord } from '../records/record-table.ts'
import { publicationTable } from '../suits/suits.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { findingsOf, planAsExport } from './check-plan.ts'
import { isSigned, signaturesOf } from './plan-state.ts'
import { planTable } from './plans.ts'
import { insertSignature } from './signature.rows.ts'
import { takeSnapshot } from './snapshot.ts'

function ensureVersion(found: number, given: number): void {
  if (found !== given) throw new Failure('record.changed', { found, given })
}

/**
 * Signs a planned publication off and freezes what it rests on. Throws `plan.not-ready` while a question is open, a consent is
 * not held or the stage is unknown, and `export.refused` while the export policy stands against its words.
 */
export function signPlan(context: CommandContext, input: ParsedInputOf<'plan.sign'>): OutputOf<'plan.sign'> {
  const { db } = context
  const fields = getRecord(db, planTable, input.id)
  ensureVersion(fields.version, input.version)
  const open = findingsOf(context, fields).filter((finding) => finding.blocks).length
  if (open > 0) throw new Failure('plan.not-ready', { open })
  const { permits } = ensureExport(context, planAsExport(fields))
  const snapshot = takeSnapshot(context, fields)
  const id = context.environment.newId()
  insertSignature(db, {
    id,
    planId: input.id,
    at: context.now,
    by: context.actor.personId,
    contentHash: snapshot.contentHash,
    data: JSON.stringify(withoutUndefined({ remark: input.remark, snapshot, permits })),
  })
  context.custody({ subject: input.id, details: { contentHash: snapshot.contentHash, permits } })
  return { id, signedAt: context.now, contentHash: snapshot.contentHash }
}

/** Only what was signed off and not changed since becomes a publication, while nothing stands against its going out. */
function ensureSigned(context: CommandContext, id: string, fields: Plan): void {
  if (!isSigned(signaturesOf(context, id, fields))) throw new Failure('plan.not-signed')
  ensureExport(context, planAsExport(fields))
}

/** Says what a planned publication became. Throws `plan.not-signed` without a sign-off that holds. */
export function publishPlan(
  context: CommandContext,
  input: ParsedInputOf<'plan.publish'>,
): OutputOf<'plan.publish'> {
  const fields = getRecord(context.db, planTable, input.id)
  ensureVersion(fields.version, input.version)
  ensureSigned(context, input.id, fields)
  const { caseId, suitId, title } = fields
  const medium = input.publication?.medium ?? fields.medium ?? title
  const publicationId =
    input.publicationId ??
    (createRecord(context, publicationTable, {
      fields: withoutUndefined({ suitId, title, ...input.publication, caseId, medium }),
    }).id as PublicationId)
  const { version } = updateRecord(context, planTable, {
    id: input.id,
    version: input.version,
    changes: { publicationId },
  })
  return { publicationId, version }
}

/** Creates a planned publication; one that says what it became was never signed. Throws `plan.not-signed`. */
export function createPlan(context: CommandContext, fields: Plan): OutputOf<'plan.create'> {
  if (fields.publicationId !== undefined) throw new Failure('plan.not-signed')
  return createRecord(context, planTable, { fields })
}

/** The plan as it would be: what is signed must be what goes out, also when both come at once. */
function changedPlan(context: CommandContext, { id, changes }: ParsedInputOf<'plan.update'>): Plan {
  const { publicationId: _became, ...others } = changes
  const before = fieldsOf(getRecord(context.db, planTable, id))
  const merged = Object.entries({ ...before, ...others }).filter(([, value]) => value !== null)
  return planTable.schema.parse(Object.fromEntries(merged))
}

/** Updates a planned publication. Throws `plan.not-signed` for a first `publicationId` without a sign-off that holds. */
export function updatePlan(
  context: CommandContext,
  input: ParsedInputOf<'plan.update'>,
): OutputOf<'plan.update'> {
  const { publicationId } = input.changes
  if (publicationId !== undefined && publicationId !== null)
    ensureSigned(context, input.id, changedPlan(context, input))
  return updateRecord(context, planTable, input)
}
