import type { TimeBasis } from '../../../shared/model/time-entry.ts'
import type { ReadDb } from '../vault/database.ts'

export type LawyerTime = {
  readonly lawyerId: string
  readonly basis: TimeBasis
  readonly minutes: number
  readonly tiyn: number
  readonly entries: number
}

/** The time of a case by lawyer and terms. Each entry is rounded by itself, as it stands in the statement of costs. */
export function sumTime(db: ReadDb, caseId: string): LawyerTime[] {
  return db.all(
    `SELECT lawyer_id AS lawyerId, basis, count(*) AS entries, sum(json_extract(data, '$.minutes')) AS minutes,
       sum((json_extract(data, '$.minutes') * json_extract(data, '$.rateTiyn') * 2 + 60) / 120) AS tiyn
     FROM time WHERE case_id = ? AND deleted_at IS NULL GROUP BY lawyer_id, basis ORDER BY minutes DESC, lawyer_id, basis`,
    [caseId],
  )
}
