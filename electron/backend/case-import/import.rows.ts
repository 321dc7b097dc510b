import type { ReadDb } from '../vault/database.ts'

type CaseNumbers = {
  readonly id: string
  readonly title: string
  readonly secrecy: string
  /** JSON lists of what the case is numbered by. */
  readonly numbers: string
}

/** Every case that is not deleted, with its own number, the court's and those of its registration. */
export function listCaseNumbers(db: ReadDb): CaseNumbers[] {
  return db.all<CaseNumbers>(
    `SELECT id, json_extract(data, '$.title') AS title, secrecy,
       json_array(json_extract(data, '$.internalNumber'), json_extract(data, '$.courtNumber'),
         json(coalesce(json_extract(data, '$.registrationNumbers'), '[]'))) AS numbers
     FROM case_record WHERE deleted_at IS NULL`,
  )
}

/** The people who open the vault, from a column of a plain table. */
export function columnValues(db: ReadDb, table: string, column: string): string[] {
  return db.all<{ value: string }>(`SELECT ${column} AS value FROM ${table}`).map(({ value }) => value)
}

/** The entries of an action in the custody log, the newest first, each with its details while they are there. */
export function entriesOf(
  db: ReadDb,
  action: string,
  limit: number,
): { sequence: number; time: string; actor: string; subject: string; details: string | null }[] {
  return db.all(
    `SELECT e.sequence, e.time, e.actor, e.subject, d.details FROM custody_entry AS e
       LEFT JOIN custody_details AS d ON d.sequence = e.sequence
     WHERE e.action = ? ORDER BY e.sequence DESC LIMIT ?`,
    [action, limit],
  )
}

/** What entries of the custody log from one number up to another are about, of these actions. */
export function subjectsBetween(
  db: ReadDb,
  range: { readonly from: number; readonly until: number },
): { action: string; subject: string }[] {
  return db.all(
    `SELECT action, subject FROM custody_entry WHERE sequence >= ? AND sequence < ?
       AND action IN ('person.create', 'case.create', 'role.create') ORDER BY sequence`,
    [range.from, range.until],
  )
}
