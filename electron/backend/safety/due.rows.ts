import type { DueReason } from '../../../shared/contract/safety-contract.ts'
import type { ReadDb } from '../vault/database.ts'

/** How long before a day a risk review counts as made for it. */
const reviewedDaysBefore = 14

/** A day of any record on which safety is to be looked at: columns on, reason, case_id, entity, id, what, person_id. */
const sources: readonly string[] = [
  `SELECT ends_on AS day, 'measure-ends' AS reason, case_id, 'measure' AS entity, id, NULL AS what, suspect_id AS person
   FROM measure WHERE ends_on BETWEEN :from AND :until AND deleted_at IS NULL AND json_extract(data, '$.endedOn') IS NULL`,
  `SELECT expires_on, 'order-expires', case_id, 'order', id, NULL, suspect_id
   FROM protective_order WHERE expires_on BETWEEN :from AND :until AND deleted_at IS NULL AND json_extract(data, '$.endedOn') IS NULL`,
  `SELECT served_on, 'order-served', case_id, 'order', id, NULL, suspect_id
   FROM protective_order WHERE served_on BETWEEN :from AND :until AND deleted_at IS NULL AND json_extract(data, '$.endedOn') IS NULL`,
  `SELECT held_on, 'hearing', case_id, 'hearing', id, NULL, NULL
   FROM hearing WHERE deleted_at IS NULL AND state = 'planned' AND held_on BETWEEN :from AND :until`,
  `SELECT next_on, 'come-back', case_id, 'safety', id, NULL, person_id
   FROM safety AS s WHERE next_on BETWEEN :from AND :until AND deleted_at IS NULL AND NOT EXISTS
     (SELECT 1 FROM safety AS later WHERE later.case_id = s.case_id AND later.kind = s.kind AND later.deleted_at IS NULL
        AND later.person_id IS s.person_id AND later.happened_at > s.happened_at)`,
  `SELECT due_on, 'step', case_id, 'safety', s.id, step.what, person_id
   FROM safety_step AS step JOIN safety AS s ON s.id = step.safety_id
   WHERE due_on BETWEEN :from AND :until AND s.deleted_at IS NULL`,
]

type DueQuestion = {
  readonly caseId?: string | undefined
  readonly from: string
  readonly until: string
  readonly limit: number
}

type DueRow = {
  readonly day: string
  readonly reason: DueReason
  readonly caseId: string
  readonly caseTitle: string
  readonly entity: string
  readonly id: string
  readonly title: string | null
  readonly what: string | null
  readonly personId: string | null
  readonly isReviewed: 0 | 1
}

/** What is due between two days in one case or in all, the earliest first, and how much there is in all. */
export function listDue(db: ReadDb, question: DueQuestion): { rows: DueRow[]; total: number } {
  const { from, until, limit, caseId } = question
  const union = sources.join('\nUNION ALL\n')
  const inCase = caseId === undefined ? '' : 'WHERE d.case_id = :caseId'
  const values = { from, until, ...(caseId === undefined ? {} : { caseId }) }
  const all = `FROM (${union}) AS d JOIN case_record AS c ON c.id = d.case_id AND c.deleted_at IS NULL ${inCase}`
  const rows = db.all<DueRow>(
    `SELECT d.day, d.reason, d.case_id AS caseId, json_extract(c.data, '$.title') AS caseTitle, d.entity, d.id,
       (SELECT title FROM search_entry WHERE entity = d.entity AND record_id = d.id) AS title, d.what, d.person AS personId,
       EXISTS (SELECT 1 FROM safety AS r WHERE r.case_id = d.case_id AND r.kind = 'risk-review' AND r.deleted_at IS NULL
         AND (d.entity <> 'safety' OR d.person IS NULL OR r.person_id IS NULL OR r.person_id = d.person)
         AND r.happened_at >= date(d.day, '-${String(reviewedDaysBefore)} days')) AS isReviewed
     ${all} ORDER BY d.day, d.case_id, d.reason, d.id LIMIT ${String(Math.trunc(limit))}`,
    values,
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${all}`, values)?.n ?? 0
  return { rows, total }
}
