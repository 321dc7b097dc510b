import type { Migration } from '../migrations.ts'

/** How many pages a file gives in a bundle, as this version of the program counted: worked out once, good until it changes. */
export const pageCountsMigration: Migration = {
  number: 5,
  name: 'page-counts',
  up(db) {
    db.exec(`
      CREATE TABLE page_count (
        file_id TEXT PRIMARY KEY REFERENCES evidence_file (id) ON DELETE CASCADE,
        program TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('whole', 'rasterised', 'slip-sheet')),
        reason TEXT,
        pages INTEGER NOT NULL CHECK (pages >= 0)
      ) STRICT;
    `)
  },
}
