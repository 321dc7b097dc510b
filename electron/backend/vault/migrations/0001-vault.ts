import type { Migration } from '../migrations.ts'

/** Slots, objects, tombstones and the custody log: what the vault itself keeps. */
export const vaultMigration: Migration = {
  number: 1,
  name: 'vault',
  up(db) {
    db.exec(`
      CREATE TABLE slot (
        slot_id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery', 'recipient')),
        label TEXT NOT NULL,
        person_id TEXT NOT NULL,
        person_name TEXT NOT NULL,
        recipient TEXT NOT NULL UNIQUE,
        -- A pending slot is not in use: it is half added or half removed, and the next opening removes it.
        state TEXT NOT NULL CHECK (state IN ('ready', 'pending')),
        created_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE object (
        object_id TEXT PRIMARY KEY CHECK (length(object_id) = 32),
        plaintext_size INTEGER NOT NULL CHECK (plaintext_size >= 0),
        plaintext_sha256 TEXT NOT NULL CHECK (length(plaintext_sha256) = 64),
        header_sha256 TEXT NOT NULL CHECK (length(header_sha256) = 64),
        ciphertext_size INTEGER NOT NULL CHECK (ciphertext_size > 0),
        created_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX object_plaintext ON object (plaintext_sha256);

      CREATE TRIGGER object_immutable BEFORE UPDATE ON object
      BEGIN SELECT RAISE(ABORT, 'an object is immutable'); END;

      CREATE TABLE object_tombstone (
        object_id TEXT PRIMARY KEY,
        plaintext_sha256 TEXT NOT NULL,
        plaintext_size INTEGER NOT NULL,
        what TEXT NOT NULL,
        why TEXT NOT NULL CHECK (length(trim(why)) > 0),
        deleted_at TEXT NOT NULL,
        deleted_by TEXT NOT NULL,
        -- Null until the file is gone from the disk.
        unlinked_at TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER object_deleted_with_tombstone BEFORE DELETE ON object
      WHEN NOT EXISTS (SELECT 1 FROM object_tombstone WHERE object_id = OLD.object_id)
      BEGIN SELECT RAISE(ABORT, 'an object is deleted with a tombstone only'); END;

      CREATE TABLE custody_entry (
        sequence INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        commitment TEXT NOT NULL CHECK (length(commitment) = 64),
        previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
        hash TEXT NOT NULL CHECK (length(hash) = 64)
      ) STRICT;
      CREATE INDEX custody_subject ON custody_entry (subject, sequence);

      CREATE TRIGGER custody_entry_in_order BEFORE INSERT ON custody_entry
      WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM custody_entry)
      BEGIN SELECT RAISE(ABORT, 'custody entries are numbered without a gap'); END;
      CREATE TRIGGER custody_entry_not_updated BEFORE UPDATE ON custody_entry
      BEGIN SELECT RAISE(ABORT, 'custody entries are never changed'); END;
      CREATE TRIGGER custody_entry_not_deleted BEFORE DELETE ON custody_entry
      BEGIN SELECT RAISE(ABORT, 'custody entries are never deleted'); END;

      -- Details and salt may be erased when the law demands it; the entry and its commitment stay.
      CREATE TABLE custody_details (
        sequence INTEGER PRIMARY KEY REFERENCES custody_entry (sequence),
        salt BLOB NOT NULL CHECK (length(salt) = 32),
        details TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER custody_details_not_updated BEFORE UPDATE ON custody_details
      BEGIN SELECT RAISE(ABORT, 'custody details are erased, never changed'); END;
    `)
  },
}
