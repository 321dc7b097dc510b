import type { Migration } from '../migrations.ts'

/** The list of all people tells who each is in cases, and finds those with one part, without reading every role. */
export const partsOfPeopleMigration: Migration = {
  number: 11,
  name: 'parts-of-people',
  up(db) {
    db.exec(`
      CREATE INDEX role_of_person ON role (person_id, role, case_id) WHERE deleted_at IS NULL;
      CREATE INDEX role_parts ON role (role, person_id, case_id) WHERE deleted_at IS NULL;
    `)
  },
}
