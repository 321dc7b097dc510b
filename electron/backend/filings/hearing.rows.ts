import type { ReadDb } from '../vault/database.ts'

/** A planned hearing as far as it matters for who can be there. */
export type HearingRow = {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly half: string | null
  readonly court: string | null
}

type Window = {
  readonly from: string
  readonly until: string
  readonly caseId?: string | undefined
  /** Days with fewer hearings are left out. */
  readonly atLeast?: number
}

const courtName = `(SELECT coalesce(json_extract(p.data, '$.shortName'), json_extract(p.data, '$.legalName'))
  FROM person AS p WHERE p.id = h.court_id)`

/** Planned hearings of a time on days that have more than one; with a case, on the days of its own hearings. */
export function listBusyDays(db: ReadDb, { from, until, caseId, atLeast = 2 }: Window): HearingRow[] {
  const days =
    caseId === undefined
      ? `SELECT held_on FROM hearing WHERE deleted_at IS NULL AND state = 'planned' AND held_on BETWEEN ? AND ?
         GROUP BY held_on HAVING count(*) >= ?`
      : `SELECT held_on FROM hearing WHERE deleted_at IS NULL AND state = 'planned' AND held_on BETWEEN ? AND ? AND case_id = ?`
  return db.all<HearingRow>(
    `SELECT h.id, h.case_id AS caseId, json_extract(c.data, '$.title') AS caseTitle, h.held_on AS heldOn,
       json_extract(h.data, '$.startsAt') AS startsAt, json_extract(h.data, '$.endsAt') AS endsAt,
       json_extract(h.data, '$.half') AS half, ${courtName} AS court
     FROM hearing AS h JOIN case_record AS c ON c.id = h.case_id
     WHERE h.deleted_at IS NULL AND h.state = 'planned' AND h.held_on IN (${days}) ORDER BY h.held_on, h.id`,
    caseId === undefined ? [from, until, atLeast] : [from, until, caseId],
  )
}

/** Someone who would have to be at a hearing, and as what. */
export type NeededRow = {
  readonly hearingId: string
  readonly personId: string
  readonly as: 'lead' | 'lawyer' | 'defendant' | 'attendant'
}

/** Who would have to be at these hearings: by a part in the case, as its lead lawyer, or named for the hearing itself. */
export function listNeeded(db: ReadDb, hearingIds: readonly string[]): NeededRow[] {
  const ids = JSON.stringify(hearingIds)
  return db.all<NeededRow>(
    `WITH wanted AS (SELECT h.id, h.case_id, h.data FROM hearing AS h WHERE h.id IN (SELECT value FROM json_each(?)))
     SELECT w.id AS hearingId, r.person_id AS personId,
       CASE WHEN r.role IN ('defendant', 'accused') THEN 'defendant' ELSE 'lawyer' END AS "as"
     FROM wanted AS w JOIN role AS r ON r.case_id = w.case_id AND r.deleted_at IS NULL
     WHERE r.role IN ('defendant', 'accused', 'advocate', 'legal-consultant', 'other-representative')
     UNION SELECT w.id, json_extract(c.data, '$.leadLawyerId'), 'lead'
     FROM wanted AS w JOIN case_record AS c ON c.id = w.case_id WHERE json_extract(c.data, '$.leadLawyerId') IS NOT NULL
     UNION SELECT w.id, json_extract(a.value, '$.personId'), 'attendant'
     FROM wanted AS w, json_each(w.data, '$.attendants') AS a`,
    [ids],
  )
}

/** The same for a case whose hearing is not stored yet. */
export function listNeededOfCase(db: ReadDb, caseId: string): Omit<NeededRow, 'hearingId'>[] {
  return db.all<Omit<NeededRow, 'hearingId'>>(
    `SELECT r.person_id AS personId,
       CASE WHEN r.role IN ('defendant', 'accused') THEN 'defendant' ELSE 'lawyer' END AS "as"
     FROM role AS r WHERE r.case_id = ? AND r.deleted_at IS NULL
       AND r.role IN ('defendant', 'accused', 'advocate', 'legal-consultant', 'other-representative')
     UNION SELECT json_extract(c.data, '$.leadLawyerId'), 'lead' FROM case_record AS c
     WHERE c.id = ? AND json_extract(c.data, '$.leadLawyerId') IS NOT NULL`,
    [caseId, caseId],
  )
}
