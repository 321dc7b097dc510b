import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { planSnapshot, type PlanSignature } from '../../../shared/contract/plan-contract.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import type { QueryContext } from '../context.ts'
import { getRecord } from '../records/record-table.ts'
import type { ExportScope } from '../exports/check-export.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { findingsOf, obstaclesOf } from './check-plan.ts'
import { planTable } from './plans.ts'
import { listSignatures } from './signature.rows.ts'
import { changedSince, takeSnapshot } from './snapshot.ts'

/** The sign-offs of a planned publication, the newest first, each with what changed since. */
export function signaturesOf(scope: ExportScope, id: string, fields: Plan): PlanSignature[] {
  const rows = listSignatures(scope.db, id)
  if (rows.length === 0) return []
  const now = takeSnapshot(scope, fields)
  return rows.map((row) => {
    const { remark, snapshot } = JSON.parse(row.data) as { remark?: string; snapshot: unknown }
    const then = planSnapshot.parse(snapshot)
    return withoutUndefined({
      id: row.id,
      signedAt: row.signedAt,
      signedBy: row.signedBy,
      remark,
      changed: changedSince(then, now),
      snapshot: then,
    })
  })
}

/** Whether the newest sign-off still holds: nothing it answers for has changed. */
export function isSigned(signatures: readonly PlanSignature[]): boolean {
  const [newest] = signatures
  return newest !== undefined && newest.changed.length === 0
}

/** Where a planned publication stands. Throws `record.not-found`. */
export function stateOfPlan(
  context: QueryContext,
  { id }: ParsedInputOf<'plan.state'>,
): OutputOf<'plan.state'> {
  const fields = getRecord(context.db, planTable, id)
  const findings = findingsOf(context, fields)
  const obstacles = obstaclesOf(context, fields)
  const signatures = signaturesOf(context, id, fields)
  const holds = isSigned(signatures)
  const isReady = obstacles.length === 0 && findings.every((finding) => !finding.blocks)
  const mayGo = holds && obstacles.length === 0
  const unpublished = mayGo ? 'signed' : signatures.length > 0 ? 'void' : isReady ? 'ready' : 'draft'
  const published = holds ? 'published' : 'published-unsigned'
  return {
    state: fields.publicationId === undefined ? unpublished : published,
    findings,
    obstacles,
    signatures,
  }
}
