import { sortKey } from '../../../../shared/language/sort-key.ts'
import type { MigrationDb } from '../database.ts'
import type { Migration } from '../migrations.ts'

/** Records that belong to a case: what changed in it last is looked up by its id. */
const ofCase = [
  'role',
  'suit',
  'publication',
  'statement',
  'permit',
  'evidence',
  'document',
  'bundle',
] as const

function fillKeys(db: MigrationDb): void {
  type Row = { id: string; number: string | null; court: string | null; stage: string | null }
  const rows = db.all<Row>(
    `SELECT id, json_extract(data, '$.internalNumber') AS number, json_extract(data, '$.courtNumber') AS court,
       json_extract(data, '$.stage') AS stage FROM case_record`,
  )
  const key = (text: string | null) => (text === null ? null : sortKey(text, 'kk'))
  for (const row of rows)
    db.run('UPDATE case_record SET number_key = ?, court_key = ?, stage_key = ? WHERE id = ?', [
      key(row.number),
      key(row.court),
      key(row.stage),
      row.id,
    ])
}

/** Every column of the table of cases can be sorted and filtered by; saved views; what a case still lacks is counted quickly. */
export const casesMigration: Migration = {
  number: 4,
  name: 'cases',
  up(db) {
    db.exec(`
      ALTER TABLE case_record ADD COLUMN number_key TEXT;
      ALTER TABLE case_record ADD COLUMN court_key TEXT;
      ALTER TABLE case_record ADD COLUMN stage_key TEXT;
      ALTER TABLE case_record ADD COLUMN language TEXT GENERATED ALWAYS AS (json_extract(data, '$.language')) VIRTUAL;
      ALTER TABLE case_record ADD COLUMN secrecy TEXT
        GENERATED ALWAYS AS (coalesce(json_extract(data, '$.confidentiality'), 'normal')) VIRTUAL;
      ALTER TABLE case_record ADD COLUMN closed INTEGER
        GENERATED ALWAYS AS (json_extract(data, '$.closedOn') IS NOT NULL) VIRTUAL;
      CREATE INDEX case_record_number ON case_record (deleted_at, number_key, id);
      CREATE INDEX case_record_court ON case_record (deleted_at, court_key, id);
      CREATE INDEX case_record_by_stage ON case_record (deleted_at, stage_key, id);
      CREATE INDEX case_record_by_kind ON case_record (deleted_at, kind, id);
      CREATE INDEX case_record_opened ON case_record (deleted_at, opened_on, id);
      CREATE INDEX case_record_language ON case_record (deleted_at, language, id);
      CREATE INDEX case_record_secrecy ON case_record (deleted_at, secrecy, sort_key);
      CREATE INDEX case_record_closed ON case_record (deleted_at, closed, sort_key);

      CREATE TABLE saved_view (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL,
        room TEXT NOT NULL,
        name TEXT NOT NULL,
        data TEXT NOT NULL CHECK (json_valid(data)),
        UNIQUE (person_id, room, name)
      ) STRICT;

      CREATE INDEX evidence_without_source ON evidence (case_id)
        WHERE deleted_at IS NULL AND json_extract(data, '$.source') IS NULL;
      CREATE INDEX evidence_without_recording ON evidence (case_id)
        WHERE deleted_at IS NULL AND kind IN ('photo', 'video', 'audio') AND json_extract(data, '$.recording.recordedAt') IS NULL;
      CREATE INDEX evidence_to_return ON evidence (case_id)
        WHERE deleted_at IS NULL AND json_extract(data, '$.original.returnDueOn') IS NOT NULL;
      ${ofCase.map((table) => `CREATE INDEX ${table}_case_changed ON ${table} (case_id, changed_at);`).join('\n')}

      -- How far the search index follows what the program puts into it today; the rooms bring it up to date on opening.
      CREATE TABLE search_state (
        entity TEXT PRIMARY KEY,
        edition INTEGER NOT NULL,
        done_until TEXT NOT NULL
      ) STRICT;
    `)
    fillKeys(db)
  },
}
