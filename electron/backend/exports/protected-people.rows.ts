import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/** Records that were merged into a person: she is still called what they call her. */
export function listFormerRecords(db: ReadDb, personId: string): Stored<Person>[] {
  return db
    .all<{ id: string }>('SELECT id FROM person WHERE merged_into_id = ? ORDER BY id', [personId])
    .flatMap(({ id }) => findRecord<Person>(db, personTable, id) ?? [])
}

/**
 * Everyone in the vault who is under age (flagged, or born after `bornAfter`), sealed, under a pseudonym, or has an address,
 * phone or e-mail for contact or shelter. People of deleted records are not among them.
 */
export function listProtectedPeople(db: ReadDb, bornAfter: string): Stored<Person>[] {
  return db
    .all<{ id: string }>(
      `SELECT id FROM person WHERE deleted_at IS NULL AND (
         minor = 1 OR json_extract(data, '$.sealed') = 1 OR json_extract(data, '$.pseudonym') IS NOT NULL
         OR json_extract(data, '$.birthDate') >= ?
         OR instr(data, '"purpose":"shelter"') > 0 OR instr(data, '"purpose":"contact"') > 0)
       ORDER BY id`,
      [bornAfter],
    )
    .flatMap(({ id }) => findRecord<Person>(db, personTable, id) ?? [])
}
