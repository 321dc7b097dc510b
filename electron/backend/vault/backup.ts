import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { makeFolder, moveFile, nameFileError, removeFile, writeFileAtomically } from './atomic-file.ts'
import { readBackupRecord, writeBackupRecord } from './backup-record.ts'
import type { VaultProgress } from './check.ts'
import { checkObject } from './check-object.ts'
import { copyObject } from './copy-object.ts'
import { openDatabase } from './database.ts'
import { findVaultAround, isInside, realPlace } from './inside-folder.ts'
import { listObjects, listTombstones } from './object.rows.ts'
import { type ObjectStore, openObjectStore, type StoredObject } from './objects/object-store.ts'
import { objectPlaceOf } from './objects/object-path.ts'
import { isSystemError } from './objects/system-error.ts'
import { writeReadme } from './readme-file.ts'
import { objectKeysOf, readSecretFile } from './secret.ts'
import { keysOf, recordCustody, type VaultSession } from './session.ts'
import { readSlotFiles, slotFileName } from './slot-files.ts'
import { listSlotRows } from './slot.rows.ts'
import {
  discardFolder,
  isFree,
  placesOf,
  readVaultHeader,
  removeStaleFiles,
  writeVaultHeader,
} from './vault-folder.ts'

type BackupOptions = {
  /** Nothing, an empty folder, or an earlier backup of the same vault, to which only what is new is added. Missing folders above are made. */
  folder: string
  onProgress?: (progress: VaultProgress) => void
  /** Aborting ends it with Failure `job.cancelled`; what is copied stays for the next time. */
  signal?: AbortSignal
}

type BackupResult = {
  /** Objects in the backup, those copied just now, and their size on disk. */
  objects: number
  copied: number
  bytes: number
}

/**
 * Writes a complete copy of the vault, itself a vault, and proves it: the database opens and is whole, every object copied now is
 * decrypted and hashed, every older one is held against its row. The copy of the database is one moment's. An earlier backup in
 * the folder stays usable until keys and database are replaced at the end; that moment is marked in `backup.json`.
 *
 * Throws Failure `backup.target-not-empty`, `backup.target-inside`, `backup.not-verified`, `backup.incomplete` (everything else
 * is in the copy), `vault.disk-full`, `output.not-written`, `job.cancelled`.
 */
export async function backupVault(session: VaultSession, options: BackupOptions): Promise<BackupResult> {
  try {
    // The folder itself may be a link; inside it none is followed.
    const target = realPlace(options.folder)
    ensureTarget(session, target)
    return await writeBackup(session, target, options).catch((error: unknown) => {
      removeFile(nextDatabase(target))
      throw error
    })
  } catch (error) {
    throw nameFileError(error)
  }
}

async function writeBackup(
  session: VaultSession,
  target: string,
  options: BackupOptions,
): Promise<BackupResult> {
  const { secret, clock } = keysOf(session)
  const places = placesOf(target)
  mkdirSync(dirname(target), { recursive: true })
  makeFolder(target)
  makeFolder(places.objects)
  removeStaleFiles(target)
  if (readBackupRecord(target) === undefined) mark(session, target, null)
  removeFile(nextDatabase(target))
  session.database.backupInto(nextDatabase(target))
  // Of the same moment as the copy: nothing is awaited in between.
  const rows = session.database.read((db) => listObjects(db, '', Number.MAX_SAFE_INTEGER))
  const keyFiles = readKeyFiles(session)
  const store = openObjectStore({ folder: places.objects, keys: await objectKeysOf(secret) })
  const copies = await copyObjects(session, { ...options, store, rows, objectsFolder: places.objects })
  verifyDatabase(nextDatabase(target), keyFiles.databaseKey)

  mark(session, target, null)
  replaceKeys(target, keyFiles)
  for (const suffix of ['-wal', '-shm']) removeFile(`${places.database}${suffix}`)
  moveFile(nextDatabase(target), places.database)
  for (const { objectId } of session.database.read((db) => listTombstones(db))) await store.remove(objectId)
  writeVaultHeader(target, readVaultHeader(session.folder))
  mark(session, target, clock().toISOString())

  const { copied, bytes, lost } = copies
  session.database.write((db) =>
    recordCustody(session, db, {
      time: clock(),
      action: 'vault.backup',
      details: { objects: rows.length, copied, lost },
    }),
  )
  if (lost > 0) throw new Failure('backup.incomplete', { count: lost })
  return { objects: rows.length, copied, bytes }
}

type CopyOptions = BackupOptions & {
  store: ObjectStore
  rows: readonly StoredObject[]
  objectsFolder: string
}

async function copyObjects(
  session: VaultSession,
  { store, rows, objectsFolder, signal, onProgress }: CopyOptions,
): Promise<{ copied: number; bytes: number; lost: number }> {
  const source = placesOf(session.folder).objects
  const sum = { copied: 0, bytes: 0, lost: 0 }
  // Proved before it gets its name: what stands in `objects` was once decrypted and hashed whole.
  const staging = join(objectsFolder, '..', 'objects.next')
  discardFolder(staging)
  const stagingStore = openObjectStore({ folder: staging, keys: await objectKeysOf(keysOf(session).secret) })
  for (const [done, object] of rows.entries()) {
    if (signal?.aborted === true) throw new Failure('job.cancelled')
    onProgress?.({ done, total: rows.length })
    if ((await checkObject(store, object, { deep: false })) === undefined) continue
    const size = await copyObject(object.objectId, source, staging).catch((error: unknown) => {
      if (!isSystemError(error, 'ENOENT', 'EIO')) throw error
      return undefined
    })
    if (size === undefined || (await stagingStore.verify(object, signal)) !== undefined) {
      sum.lost += 1
      continue
    }
    const { folder, path } = objectPlaceOf(objectsFolder, object.objectId)
    makeFolder(folder)
    moveFile(objectPlaceOf(staging, object.objectId).path, path)
    sum.copied += 1
    sum.bytes += size
  }
  discardFolder(staging)
  onProgress?.({ done: rows.length, total: rows.length })
  return sum
}

type KeyFiles = {
  databaseKey: string
  secretFile: Uint8Array
  slotFiles: readonly { name: string; content: Uint8Array }[]
}

/** Keys as they are now. A strange slot file is not carried on. */
function readKeyFiles(session: VaultSession): KeyFiles {
  const rows = session.database.read((db) => listSlotRows(db))
  const known = new Set(rows.map((row) => slotFileName(row.slotId)))
  const slotFiles = readSlotFiles(session.folder).filter((file) => known.has(file.name))
  const { secret } = keysOf(session)
  const { database } = placesOf(session.folder)
  if (secret.formerDatabaseKey !== undefined) throw new Failure('vault.damaged', { part: database })
  return { databaseKey: secret.databaseKey, secretFile: readSecretFile(session.folder), slotFiles }
}

function replaceKeys(target: string, { secretFile, slotFiles }: KeyFiles): void {
  const places = placesOf(target)
  makeFolder(places.keys)
  const names = new Set(slotFiles.map((file) => file.name))
  for (const { name } of readSlotFiles(target)) if (!names.has(name)) removeFile(join(places.keys, name))
  for (const { name, content } of slotFiles) writeFileAtomically(join(places.keys, name), content)
  writeFileAtomically(places.secret, secretFile)
  writeReadme(target)
}

function verifyDatabase(file: string, key: string): void {
  const database = openDatabase({ file, key })
  try {
    if (database.integrityProblems().length > 0)
      throw new Failure('backup.not-verified', { part: 'vault.db' })
  } finally {
    database.close()
  }
}

function ensureTarget(session: VaultSession, target: string): void {
  const isInAnother = findVaultAround(dirname(target)) !== undefined
  if (isInAnother || isInside(target, session.folder) || isInside(session.folder, target)) {
    throw new Failure('backup.target-inside', { folder: target })
  }
  if (isFree(target)) return
  const record = readBackupRecord(target)
  if (record === undefined || record === 'damaged' || record.vaultId !== session.vaultId) {
    throw new Failure('backup.target-not-empty', { folder: target })
  }
}

function mark(session: VaultSession, target: string, completedAt: string | null): void {
  writeBackupRecord(target, { format: 1, vaultId: session.vaultId, completedAt })
}

function nextDatabase(target: string): string {
  return join(target, 'vault.db.next')
}
