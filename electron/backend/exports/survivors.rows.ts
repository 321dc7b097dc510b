import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/** Everyone who is a survivor or a victim in any case and whose record is not deleted. */
export function listSurvivors(db: ReadDb): Stored<Person>[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT p.id FROM person AS p JOIN role AS r ON r.person_id = p.id
       WHERE p.deleted_at IS NULL AND r.deleted_at IS NULL AND r.role IN ('survivor', 'victim') ORDER BY p.id`,
    )
    .flatMap(({ id }) => findRecord<Person>(db, personTable, id) ?? [])
}
