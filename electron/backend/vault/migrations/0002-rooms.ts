import type { Migration } from '../migrations.ts'
import { ofCase, recordTable } from './record-table-sql.ts'

/** People, cases, suits, evidence, documents, bundles and the search index. */
export const roomsMigration: Migration = {
  number: 2,
  name: 'rooms',
  up(db) {
    db.exec(
      recordTable('person', [
        { name: 'kind', path: 'kind' },
        { name: 'minor', path: 'minor', type: 'INTEGER' },
      ]),
    )
    db.exec(
      recordTable('case_record', [
        { name: 'kind', path: 'kind' },
        { name: 'stage', path: 'stage' },
        { name: 'confidentiality', path: 'confidentiality' },
        { name: 'court_id', path: 'courtId', of: 'person' },
        { name: 'opened_on', path: 'openedOn' },
      ]),
    )
    db.exec(
      recordTable('role', [
        ofCase,
        { name: 'person_id', path: 'personId', of: 'person' },
        { name: 'role', path: 'role' },
      ]),
    )
    db.exec(recordTable('suit', [ofCase, { name: 'direction', path: 'direction' }]))
    db.exec(
      recordTable('evidence', [
        ofCase,
        { name: 'kind', path: 'kind' },
        { name: 'dated_on', path: 'datedOn' },
      ]),
    )
    db.exec(
      recordTable('publication', [
        ofCase,
        { name: 'suit_id', path: 'suitId', of: 'suit' },
        { name: 'capture_evidence_id', path: 'captureEvidenceId', of: 'evidence' },
      ]),
    )
    db.exec(
      recordTable('statement', [
        ofCase,
        { name: 'suit_id', path: 'suitId', of: 'suit' },
        { name: 'publication_id', path: 'publicationId', of: 'publication' },
        { name: 'position', path: 'order', type: 'INTEGER' },
      ]),
    )
    db.exec(
      recordTable('permit', [
        ofCase,
        { name: 'person_id', path: 'personId', of: 'person' },
        { name: 'evidence_id', path: 'evidenceId', of: 'evidence' },
      ]),
    )
    db.exec(recordTable('document', [ofCase, { name: 'template', path: 'template' }]))
    db.exec(recordTable('bundle', [ofCase]))
    db.exec(`
      CREATE TABLE build (
        id TEXT PRIMARY KEY,
        bundle_id TEXT NOT NULL REFERENCES bundle (id),
        built_at TEXT NOT NULL,
        data TEXT NOT NULL CHECK (json_valid(data)),
        deleted_at TEXT
      ) STRICT;
      CREATE INDEX build_bundle ON build (bundle_id, built_at);

      CREATE TABLE evidence_file (
        id TEXT PRIMARY KEY,
        evidence_id TEXT NOT NULL REFERENCES evidence (id),
        object_id TEXT NOT NULL UNIQUE REFERENCES object (object_id),
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        taken_in_at TEXT NOT NULL,
        modified_at TEXT
      ) STRICT;
      CREATE INDEX evidence_file_item ON evidence_file (evidence_id);
      CREATE TRIGGER evidence_file_immutable BEFORE UPDATE ON evidence_file
      BEGIN SELECT RAISE(ABORT, 'a file is immutable'); END;

      CREATE TABLE evidence_text (
        file_id TEXT PRIMARY KEY REFERENCES evidence_file (id),
        state TEXT NOT NULL CHECK (state IN ('read', 'no-text', 'not-read')),
        reason TEXT,
        text TEXT NOT NULL,
        hidden TEXT NOT NULL
      ) STRICT;

      CREATE TABLE search_entry (
        rowid INTEGER PRIMARY KEY,
        entity TEXT NOT NULL,
        record_id TEXT NOT NULL,
        case_id TEXT,
        title TEXT NOT NULL,
        UNIQUE (entity, record_id)
      ) STRICT;
      CREATE VIRTUAL TABLE search_text USING fts5(folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
      INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
    `)
  },
}
