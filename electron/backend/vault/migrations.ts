import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { removeFile } from './atomic-file.ts'
import type { Database, MigrationDb } from './database.ts'
import { vaultMigration } from './migrations/0001-vault.ts'
import { roomsMigration } from './migrations/0002-rooms.ts'
import { draftsMigration } from './migrations/0003-drafts.ts'
import { casesMigration } from './migrations/0004-cases.ts'
import { pageCountsMigration } from './migrations/0005-page-counts.ts'
import { evidenceListsMigration } from './migrations/0006-evidence-lists.ts'
import { wholeCaseMigration } from './migrations/0007-whole-case.ts'
import { leadLawyerMigration } from './migrations/0008-lead-lawyer.ts'
import { daysOfAllCasesMigration } from './migrations/0009-days-of-all-cases.ts'
import { violationExhibitsMigration } from './migrations/0010-violation-exhibits.ts'
import { partsOfPeopleMigration } from './migrations/0011-parts-of-people.ts'

/** One step of the database's schema. Its number is what `PRAGMA user_version` says afterwards. */
export type Migration = {
  readonly number: number
  readonly name: string
  up(db: MigrationDb): void
}

/** Every migration of Sandyq, in order, numbered from 1 without a gap. A published one never changes. */
export const migrations: readonly Migration[] = [
  vaultMigration,
  roomsMigration,
  draftsMigration,
  casesMigration,
  pageCountsMigration,
  evidenceListsMigration,
  wholeCaseMigration,
  leadLawyerMigration,
  daysOfAllCasesMigration,
  violationExhibitsMigration,
  partsOfPeopleMigration,
]

/** How many databases from before a migration are kept in `backups/`. */
export const keptBackups = 3

/** The number of the last migration this database has seen; 0 for an empty one. */
export function schemaNumber(database: Database): number {
  return database.read((db) => db.get<{ user_version: number }>('PRAGMA user_version'))?.user_version ?? 0
}

/**
 * Brings the database up to date, one transaction a migration. A database that has data is first copied into `backupFolder`
 * (same key; the newest three copies are kept). Returns the numbers that ran. Throws Failure `vault.too-new`, before anything
 * is touched, when it knows a migration that this program does not.
 */
export function migrate(
  database: Database,
  backupFolder: string,
  steps: readonly Migration[] = migrations,
): number[] {
  const found = schemaNumber(database)
  if (found > steps.length) throw new Failure('vault.too-new', { found })
  const missing = steps.slice(found)
  if (missing.length === 0) return []
  if (found > 0) keepCopy(database, backupFolder, found)
  for (const step of missing) {
    database.migrate((db) => {
      step.up(db)
      db.exec(`PRAGMA user_version = ${step.number}`)
    })
  }
  return missing.map((step) => step.number)
}

function keepCopy(database: Database, folder: string, found: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = join(folder, `before-${String(found + 1).padStart(4, '0')}.db`)
  // Left by a migration that was cut off before it changed anything.
  removeFile(copy)
  database.backupInto(copy)
  for (const old of listBackups(folder).slice(0, -keptBackups)) removeFile(join(folder, old))
}

/** Names of the databases in `backups/`, oldest first. */
export function listBackups(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^before-\d{4}\.db$/u.test(name))
    .sort()
}
