import { personKeys } from '../../../../shared/language/person-keys.ts'
import type { Person } from '../../../../shared/model/person.ts'
import type { MigrationDb } from '../database.ts'
import { ofCase, recordTable } from './record-table-sql.ts'

/** Relationships, conflict checks, what people are recognised by, and merges of duplicates. */
export const peopleTables: readonly string[] = [
  recordTable('relationship', [
    { name: 'person_id', path: 'personId', of: 'person' },
    { name: 'other_id', path: 'otherId', of: 'person' },
    { name: 'kind', path: 'kind' },
  ]),
  recordTable('conflict', [ofCase, { name: 'decision', path: 'decision' }]),
  `CREATE INDEX conflict_case_changed ON conflict (case_id, changed_at)`,
  `CREATE TABLE person_key (
     person_id TEXT NOT NULL REFERENCES person (id),
     kind TEXT NOT NULL,
     key TEXT NOT NULL,
     PRIMARY KEY (person_id, kind, key)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX person_key_key ON person_key (kind, key, person_id)`,
  `ALTER TABLE person ADD COLUMN merged_into_id TEXT`,
  `CREATE INDEX person_merged ON person (merged_into_id) WHERE merged_into_id IS NOT NULL`,
  `CREATE TABLE person_merge (
     id TEXT PRIMARY KEY,
     survivor_id TEXT NOT NULL REFERENCES person (id),
     loser_id TEXT NOT NULL REFERENCES person (id),
     merged_at TEXT NOT NULL,
     merged_by TEXT NOT NULL,
     undone_at TEXT,
     steps TEXT NOT NULL CHECK (json_valid(steps))
   ) STRICT`,
  `CREATE INDEX person_merge_loser ON person_merge (loser_id)`,
]

/** The keys of the people who are there already. */
export function fillPersonKeys(db: MigrationDb): void {
  for (const row of db.all<{ id: string; data: string }>(
    'SELECT id, data FROM person WHERE deleted_at IS NULL',
  ))
    for (const { kind, key } of personKeys(JSON.parse(row.data) as Person))
      db.run('INSERT OR IGNORE INTO person_key (person_id, kind, key) VALUES (?, ?, ?)', [row.id, kind, key])
}
