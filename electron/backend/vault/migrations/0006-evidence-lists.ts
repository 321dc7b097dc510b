import type { Migration } from '../migrations.ts'

/** Indexes for the lists of one case's exhibits in every order, also where there are a hundred thousand. */
export const evidenceListsMigration: Migration = {
  number: 6,
  name: 'evidence-lists',
  up(db) {
    db.exec(`
      CREATE INDEX evidence_list_title ON evidence (case_id, deleted_at, sort_key, id);
      CREATE INDEX evidence_list_date ON evidence (case_id, deleted_at, dated_on, id);
      CREATE INDEX evidence_list_taken_in ON evidence (case_id, deleted_at, created_at, id);
      CREATE INDEX evidence_list_kind ON evidence (case_id, deleted_at, kind, sort_key, id, dated_on, created_at);
      CREATE INDEX evidence_list_no_source ON evidence (case_id, deleted_at, sort_key, id, dated_on, created_at, kind)
        WHERE json_extract(data, '$.source') IS NULL;

      -- A file nobody has read yet says so itself.
      INSERT INTO evidence_text (file_id, state, reason, text, hidden)
        SELECT id, 'not-read', 'not-yet', '', '' FROM evidence_file
        WHERE id NOT IN (SELECT file_id FROM evidence_text);
      CREATE INDEX evidence_text_state ON evidence_text (state, file_id);
    `)
  },
}
