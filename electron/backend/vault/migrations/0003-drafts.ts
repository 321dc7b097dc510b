import type { Migration } from '../migrations.ts'

/** What was being typed when the vault was locked, each person's own. */
export const draftsMigration: Migration = {
  number: 3,
  name: 'drafts',
  up(db) {
    db.exec(`
      CREATE TABLE draft (
        person_id TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (person_id, key)
      ) STRICT;
    `)
  },
}
