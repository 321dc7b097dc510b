import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { type Database, isDatabaseKey, openDatabase } from './database.ts'
import { findIdentity, type VaultKey } from './find-identity.ts'
import { finishPendingSlots } from './pending-slots.ts'
import { listAlarms } from './alarms.ts'
import { migrate, migrations, schemaNumber } from './migrations.ts'
import { openObjectStore } from './objects/object-store.ts'
import { kindOf } from './plain-file.ts'
import { finishRotation } from './rotate.ts'
import { objectKeysOf, openSecret, readSecretFile, type VaultSecret } from './secret.ts'
import { completeContext, createSession, keysOf, type VaultContext, type VaultSession } from './session.ts'
import { recipientOf } from './age-text.ts'
import { listSlotRows, type SlotRow } from './slot.rows.ts'
import { placesOf, readVaultHeader, removeStaleFiles, type VaultHeader } from './vault-folder.ts'
import { holdVaultLock, type VaultLock } from './vault-lock.ts'

export type { VaultKey } from './find-identity.ts'

type OpenVaultOptions = VaultContext & {
  folder: string
  key: VaultKey
}

/**
 * Opens a vault and keeps every other process out of it until `close`. What an interrupted change left is finished first (slots,
 * rotation, migrations).
 *
 * Throws Failure `vault.not-found`, `vault.damaged`, `vault.too-new` (then nothing was touched), `vault.open-elsewhere`,
 * `vault.wrong-passphrase`, `vault.wrong-passphrase-or-file`, `vault.wrong-key`, `vault.lock-damaged`, `vault.derivation-stopped`,
 * `vault.disk-full`.
 */
export async function openVault({ folder, key, ...context }: OpenVaultOptions): Promise<VaultSession> {
  const header = readVaultHeader(folder)
  const { deriveKeys } = completeContext(context)
  const lock = holdVaultLock(folder)
  try {
    const secretFile = readSecretFile(folder)
    const identity = await findIdentity({ folder, key, secretFile, deriveKeys })
    const secret = identity === undefined ? undefined : await openSecret(secretFile, identity)
    if (identity === undefined || secret === undefined) throw refusal(key)
    return await openWithSecret({ folder, header, lock, identity, secret, key }, context)
  } catch (error) {
    lock.release()
    throw error
  }
}

type OpenedSecret = {
  folder: string
  header: VaultHeader
  lock: VaultLock
  identity: string
  secret: VaultSecret
  key: VaultKey
}

async function openWithSecret(opened: OpenedSecret, context: VaultContext): Promise<VaultSession> {
  const { folder, header, lock, identity, secret, key } = opened
  if (header.vaultId !== secret.vaultId) throw new Failure('vault.damaged', { part: 'vault.json' })
  const places = placesOf(folder)
  const database = openByEitherKey(places.database, secret)
  try {
    // Made with the vault: an empty database was put in the place of the real one.
    if (schemaNumber(database) === 0) throw new Failure('vault.damaged', { part: 'vault.db' })
    migrate(database, places.backups, migrations)
    removeStaleFiles(folder)
    const slot = await findSlot(database, identity)
    if (slot === undefined) throw refusal(key)
    const objects = openObjectStore({ folder: places.objects, keys: await objectKeysOf(secret) })
    const alarms = listAlarms(folder, database)
    const { vaultId, createdAt } = header
    const { slotId, kind, label, personId, personName } = slot
    const session = createSession(
      {
        vaultId,
        folder: resolve(folder),
        createdAt,
        slot: { slotId, kind, label, personId, personName },
        alarms,
        database,
        objects,
      },
      { ...completeContext(context), secret, identity, lock },
    )
    await finishPendingSlots(session)
    return await withRotationFinished(session)
  } catch (error) {
    database.close()
    throw error
  }
}

/** A rotation that was cut off goes on. When the disk has no room for it, the vault opens all the same and says so. */
async function withRotationFinished(session: VaultSession): Promise<VaultSession> {
  if (keysOf(session).secret.formerDatabaseKey === undefined) return session
  try {
    await finishRotation(session)
    return session
  } catch (error) {
    if (!isFailure(error, 'vault.disk-full')) throw error
    return Object.assign(session, { alarms: [...session.alarms, 'rotation-unfinished' as const] })
  }
}

/** One page of SQLCipher 4: a database never has less. */
const pageBytes = 4096

function openByEitherKey(file: string, secret: VaultSecret): Database {
  // SQLite would take a shorter file, or none, for a new database and write into it.
  if (kindOf(file) !== 'file' || statSync(file).size < pageBytes)
    throw new Failure('vault.damaged', { part: 'vault.db' })
  const { databaseKey, formerDatabaseKey } = secret
  const isFormer =
    formerDatabaseKey !== undefined &&
    !isDatabaseKey({ file, key: databaseKey }) &&
    isDatabaseKey({ file, key: formerDatabaseKey })
  return openDatabase({ file, key: isFormer ? formerDatabaseKey : databaseKey })
}

/** The slot this identity belongs to. A slot that is half added or half removed does not open the vault. */
async function findSlot(database: Database, identity: string): Promise<SlotRow | undefined> {
  const recipient = await recipientOf(identity)
  const rows = database.read((db) => listSlotRows(db))
  return rows.find((row) => row.recipient === recipient && row.state === 'ready')
}

/** One wording whatever was wrong with the key. */
function refusal(key: VaultKey): Failure {
  return new Failure(key.kind === 'passphrase' ? 'vault.wrong-passphrase' : 'vault.wrong-key')
}
