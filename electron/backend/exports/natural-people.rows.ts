import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/** Every natural person of the vault whose record is not deleted. */
export function listNaturalPeople(db: ReadDb): Stored<Person>[] {
  return db
    .all<{ id: string }>("SELECT id FROM person WHERE deleted_at IS NULL AND kind = 'natural' ORDER BY id")
    .flatMap(({ id }) => findRecord<Person>(db, personTable, id) ?? [])
}
