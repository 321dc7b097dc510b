import type { ReadDb } from '../vault/database.ts'

type AboutSuspect = { readonly reportId: string; readonly caseId: string }

/** Reports of all cases that name a suspect, in the order they were made. */
export function listAboutSuspect(db: ReadDb, suspectId: string): AboutSuspect[] {
  return db.all<AboutSuspect>(
    `SELECT r.id AS reportId, r.case_id AS caseId FROM report_suspect AS s JOIN report AS r ON r.id = s.report_id
     WHERE s.suspect = ? AND r.deleted_at IS NULL ORDER BY r.made_at, r.id`,
    [suspectId],
  )
}

/** Reports of other cases about the same suspects as those of a case. */
export function listAboutSameSuspects(db: ReadDb, caseId: string): AboutSuspect[] {
  return db.all<AboutSuspect>(
    `SELECT DISTINCT r.id AS reportId, r.case_id AS caseId FROM report AS own
       JOIN report_suspect AS named ON named.report_id = own.id
       JOIN report_suspect AS s ON s.suspect = named.suspect
       JOIN report AS r ON r.id = s.report_id
     WHERE own.case_id = :caseId AND own.deleted_at IS NULL AND r.case_id <> :caseId AND r.deleted_at IS NULL
     ORDER BY r.made_at, r.id`,
    { caseId },
  )
}
