import { createHash } from 'node:crypto'
import type { PlanSnapshot } from '../../../shared/contract/plan-contract.ts'
import type { EvidenceId } from '../../../shared/model/ids.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { listFilesOf } from '../evidence/evidence-file.rows.ts'
import { findRecord } from '../records/record.rows.ts'
import { localDay } from '../local-time.ts'
import type { ExportScope } from '../exports/check-export.ts'
import { heldConsents } from './held-consents.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { evidenceOfPlan } from './plans.ts'

/** The fields a sign-off answers for: a change of one of them voids it. */
const signedFields = [
  'title',
  'medium',
  'language',
  'text',
  'statements',
  'shownEvidenceIds',
  'consents',
  'stage',
  'questions',
] as const

/** JSON whose objects have their keys in order, so that equal content gives equal bytes. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** Whether two values are the same content. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** What a planned publication says and rests on now, with the hash over its words and the hashes of every file. */
export function takeSnapshot({ db, now, environment }: ExportScope, fields: Plan): PlanSnapshot {
  const consents = heldConsents(db, fields, localDay(now, environment))
  const content = withoutUndefined(
    Object.fromEntries(signedFields.map((name) => [name, fields[name]])),
  ) as PlanSnapshot['content']
  const ids = evidenceOfPlan(fields)
  const files = listFilesOf(db, ids)
  const evidence = ids.map((evidenceId) => ({
    evidenceId: evidenceId as EvidenceId,
    title: findRecord(db, evidenceTable, evidenceId)?.title ?? '—',
    files: (files.get(evidenceId) ?? []).map(({ id, name, sha256, size }) => ({
      fileId: id,
      name,
      sha256,
      size,
    })),
  }))
  const hashes = evidence.map(({ evidenceId, files: own }) => [evidenceId, own.map(({ sha256 }) => sha256)])
  const bytes = JSON.stringify([ordered(content), hashes, ordered(consents)])
  return { contentHash: createHash('sha256').update(bytes).digest('hex'), content, consents, evidence }
}

/** What is no longer as it was signed: names of fields, `consents` also when one was taken back, and `evidence` when a file is gone or came. */
export function changedSince(then: PlanSnapshot, now: PlanSnapshot): string[] {
  if (then.contentHash === now.contentHash) return []
  const fields = signedFields.filter((name) => !isSame(then.content[name] ?? null, now.content[name] ?? null))
  const files = ({ evidence }: PlanSnapshot) =>
    evidence.map(({ evidenceId, files: own }) => [evidenceId, own.map(({ sha256 }) => sha256)])
  const isWithdrawn = !fields.includes('consents') && !isSame(then.consents, now.consents)
  return [
    ...fields,
    ...(isWithdrawn ? ['consents'] : []),
    ...(isSame(files(then), files(now)) ? [] : ['evidence']),
  ]
}
