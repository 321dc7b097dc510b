import type { MigrationDb } from '../database.ts'
import { ofCase, recordTable } from './record-table-sql.ts'

/** Filings, hearings, handed over originals, planned publications and their sign-offs. */
export const filingTables: readonly string[] = [
  recordTable('filing', [
    ofCase,
    { name: 'suit_id', path: 'suitId', of: 'suit' },
    { name: 'body_id', path: 'bodyId', of: 'person' },
    { name: 'direction', path: 'direction' },
    { name: 'kind', path: 'kind' },
    { name: 'status', path: 'status' },
    { name: 'sent_at', path: 'sentAt' },
    { name: 'received_on', path: 'receivedOn' },
    { name: 'due_on', path: 'dueOn' },
  ]),
  'CREATE INDEX filing_case_changed ON filing (case_id, changed_at);',
  recordTable('hearing', [
    ofCase,
    { name: 'suit_id', path: 'suitId', of: 'suit' },
    { name: 'court_id', path: 'courtId', of: 'person' },
    { name: 'state', path: 'state' },
    { name: 'held_on', path: 'heldOn' },
  ]),
  `CREATE INDEX hearing_case_changed ON hearing (case_id, changed_at);
   CREATE INDEX hearing_days ON hearing (deleted_at, state, held_on);
   CREATE INDEX hearing_next ON hearing (case_id, deleted_at, state, held_on);`,
  recordTable('handover', [
    ofCase,
    { name: 'evidence_id', path: 'evidenceId', of: 'evidence' },
    { name: 'person_id', path: 'personId', of: 'person' },
    { name: 'direction', path: 'direction' },
    { name: 'handed_on', path: 'handedOn' },
    { name: 'due_back_on', path: 'dueBackOn' },
  ]),
  `ALTER TABLE handover ADD COLUMN open INTEGER
     GENERATED ALWAYS AS (json_extract(data, '$.returnedOn') IS NULL) VIRTUAL;
   CREATE INDEX handover_case_changed ON handover (case_id, changed_at);
   CREATE INDEX handover_open ON handover (deleted_at, open, due_back_on);`,
  recordTable('plan', [
    ofCase,
    { name: 'suit_id', path: 'suitId', of: 'suit' },
    { name: 'publication_id', path: 'publicationId', of: 'publication' },
  ]),
  'CREATE INDEX plan_case_changed ON plan (case_id, changed_at);',
  `CREATE TABLE plan_signature (
     id TEXT PRIMARY KEY,
     plan_id TEXT NOT NULL REFERENCES plan (id),
     signed_at TEXT NOT NULL,
     signed_by TEXT NOT NULL,
     content_hash TEXT NOT NULL,
     data TEXT NOT NULL CHECK (json_valid(data))
   ) STRICT;
   CREATE INDEX plan_signature_plan ON plan_signature (plan_id, signed_at);
   CREATE TRIGGER plan_signature_immutable BEFORE UPDATE ON plan_signature
   BEGIN SELECT RAISE(ABORT, 'a sign-off is immutable'); END;`,
  'CREATE INDEX suit_of_case ON suit (case_id, deleted_at, id);',
]

/** Parallel proceedings were lines of text; now each is a record of its own, and the line its remark. */
export function structureParallelProceedings(db: MigrationDb): void {
  type Row = { id: string; lines: string }
  const rows = db.all<Row>(
    `SELECT id, json_extract(data, '$.parallelProceedings') AS lines FROM suit
     WHERE json_type(data, '$.parallelProceedings') = 'array'`,
  )
  for (const { id, lines } of rows) {
    const entries = (JSON.parse(lines) as unknown[]).map((line) =>
      typeof line === 'string' ? { kind: 'other', note: line } : line,
    )
    db.run("UPDATE suit SET data = json_set(data, '$.parallelProceedings', json(?)) WHERE id = ?", [
      JSON.stringify(entries),
      id,
    ])
  }
}
