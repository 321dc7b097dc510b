import { countedInCase, type CountedInCase } from '../../../shared/contract/overview-contract.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { ReadDb } from '../vault/database.ts'

/** How many records of a case a table has. */
export function countOfCase(db: ReadDb, table: CountedInCase | 'conflict', caseId: string): number {
  return (
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE case_id = ? AND deleted_at IS NULL`, [
      caseId,
    ])?.n ?? 0
  )
}

export type Found = { readonly count: number; readonly id: string | null; readonly title: string | null }

const noSource = `FROM evidence AS e WHERE case_id = ? AND deleted_at IS NULL AND json_extract(data, '$.source') IS NULL`
const noRecording = `FROM evidence AS e WHERE case_id = ? AND deleted_at IS NULL AND kind IN ('photo', 'video', 'audio')
  AND json_extract(data, '$.recording.recordedAt') IS NULL`
const noFile = `FROM evidence AS e WHERE case_id = ? AND deleted_at IS NULL AND kind <> 'object-elsewhere'
  AND NOT EXISTS (SELECT 1 FROM evidence_file AS f WHERE f.evidence_id = e.id)`
const unread = `FROM evidence AS e JOIN evidence_file AS f ON f.evidence_id = e.id
  LEFT JOIN evidence_text AS t ON t.file_id = f.id
  WHERE e.case_id = ? AND e.deleted_at IS NULL AND coalesce(t.state, 'not-read') = 'not-read'`

/** Conditions on evidence that the overview counts. */
const evidenceConditions = { noSource, noRecording, noFile, unread } as const

/** How much evidence of a case meets a condition, and the first of it. */
export function findEvidence(db: ReadDb, condition: keyof typeof evidenceConditions, caseId: string): Found {
  const from = evidenceConditions[condition]
  const count = db.get<{ n: number }>(`SELECT count(*) AS n ${from}`, [caseId])?.n ?? 0
  if (count === 0) return { count, id: null, title: null }
  const first = db.get<{ id: string; title: string }>(
    `SELECT e.id, json_extract(e.data, '$.title') AS title ${from} ORDER BY e.id LIMIT 1`,
    [caseId],
  )
  return { count, id: first?.id ?? null, title: first?.title ?? null }
}

export type ReturnRow = { readonly id: string; readonly title: string; readonly on: string }

/** Originals of a case that are to be given back, by day. */
export function listReturns(db: ReadDb, caseId: string): ReturnRow[] {
  return db.all<ReturnRow>(
    `SELECT id, json_extract(data, '$.title') AS title, json_extract(data, '$.original.returnDueOn') AS "on"
     FROM evidence WHERE case_id = ? AND deleted_at IS NULL AND json_extract(data, '$.original.returnDueOn') IS NOT NULL
     ORDER BY "on" LIMIT 50`,
    [caseId],
  )
}

export type DatedRow = {
  readonly entity: 'hearing' | 'handover' | 'filing' | 'deadline' | 'task'
  readonly id: string
  readonly field: string
  readonly title: string
  readonly on: string
}

/**
 * Days in court that are planned, originals that are due back, last days of filings that are not sent, of open deadlines and tasks;
 * ends of measures and orders, and days to come back to safety.
 */
export function listComing(db: ReadDb, caseId: string): DatedRow[] {
  return db.all<DatedRow>(
    `SELECT 'hearing' AS entity, id, 'heldOn' AS field,
       coalesce(json_extract(data, '$.subject'), json_extract(data, '$.startsAt'), '') AS title, held_on AS "on"
     FROM hearing WHERE case_id = ? AND deleted_at IS NULL AND state = 'planned'
     UNION ALL SELECT 'handover', id, 'dueBackOn', coalesce(json_extract(data, '$.what'), json_extract(data, '$.purpose'), ''), due_back_on
     FROM handover WHERE case_id = ? AND deleted_at IS NULL AND open = 1 AND due_back_on IS NOT NULL
     UNION ALL SELECT 'filing', id, 'dueOn', coalesce(json_extract(data, '$.title'), kind), due_on
     FROM filing WHERE case_id = ? AND deleted_at IS NULL AND due_on IS NOT NULL AND sent_at IS NULL
     UNION ALL SELECT 'deadline', id, 'endsOn', coalesce(json_extract(data, '$.name'), rule, ''), ends_on
     FROM deadline WHERE case_id = ? AND deleted_at IS NULL AND open = 1 AND ends_on IS NOT NULL
     UNION ALL SELECT 'task', id, 'dueOn', json_extract(data, '$.title'), due_on
     FROM task WHERE case_id = ? AND deleted_at IS NULL AND open = 1 AND due_on IS NOT NULL
     UNION ALL SELECT 'measure', id, 'endsOn', kind, ends_on
     FROM measure WHERE case_id = ? AND deleted_at IS NULL AND ends_on IS NOT NULL AND json_extract(data, '$.endedOn') IS NULL
     UNION ALL SELECT 'order', id, 'expiresOn', kind, expires_on
     FROM protective_order WHERE case_id = ? AND deleted_at IS NULL AND expires_on IS NOT NULL AND json_extract(data, '$.endedOn') IS NULL
     UNION ALL SELECT 'safety', id, 'nextOn', kind, next_on
     FROM safety WHERE case_id = ? AND deleted_at IS NULL AND next_on IS NOT NULL
     ORDER BY 5 LIMIT 200`,
    Array.from({ length: 8 }, () => caseId),
  )
}
/** Tables whose records are among the last changes of a case. */
const changing = [
  ...countedInCase.options,
  'conflict',
  'protective_order',
  'measure',
  'pressure',
  'safety',
  'duty',
] as const

/** A record by its entity: the index of search is by both. */
type Subject = { readonly entity: string; readonly id: string }

/** The records of a case that were changed last, of each table so many, deleted ones too. */
export function changedLast(db: ReadDb, caseId: string, limit: number): Subject[] {
  return changing.flatMap((table) =>
    db
      .all<{ id: string }>(`SELECT id FROM ${table} WHERE case_id = ? ORDER BY changed_at DESC LIMIT ?`, [
        caseId,
        limit,
      ])
      .map(({ id }) => ({ entity: table === 'protective_order' ? 'order' : table, id })),
  )
}

type ChangeRow = {
  readonly sequence: number
  readonly time: string
  readonly actor: string | null
  readonly action: string
  readonly subject: string
  readonly entity: string | null
  readonly title: string | null
}

/** The last entries of the log about any of these records, the newest first. */
export function lastEntries(db: ReadDb, subjects: readonly Subject[], limit: number): ChangeRow[] {
  return db.all<ChangeRow>(
    `SELECT c.sequence, c.time, c.action, c.subject, e.entity, e.title,
       (SELECT person_name FROM slot WHERE person_id = c.actor LIMIT 1) AS actor
     FROM json_each(?) AS s JOIN custody_entry AS c ON c.subject = s.value ->> 'id'
     LEFT JOIN search_entry AS e ON e.entity = s.value ->> 'entity' AND e.record_id = c.subject
     ORDER BY c.sequence DESC LIMIT ?`,
    [JSON.stringify(subjects), limit],
  )
}

const mostStages = 200

/** The different stages of cases, in dictionary order. */
export function listStages(db: ReadDb): string[] {
  return db
    .all<{ stage: string }>(
      `SELECT DISTINCT stage FROM case_record WHERE deleted_at IS NULL AND stage IS NOT NULL
       ORDER BY stage_key LIMIT ?`,
      [mostStages],
    )
    .map((row) => row.stage)
}

const mostLawyers = 500

/** Everyone who leads a case, in dictionary order. */
export function listLeadLawyers(db: ReadDb): { id: PersonId; name: string }[] {
  return db
    .all<{ id: string; title: string }>(
      `SELECT p.id, e.title FROM person AS p JOIN search_entry AS e ON e.entity = 'person' AND e.record_id = p.id
       WHERE p.deleted_at IS NULL
         AND p.id IN (SELECT lead_lawyer_id FROM case_record WHERE deleted_at IS NULL AND lead_lawyer_id IS NOT NULL)
       ORDER BY p.sort_key LIMIT ?`,
      [mostLawyers],
    )
    .map(({ id, title }) => ({ id: id as PersonId, name: title }))
}
