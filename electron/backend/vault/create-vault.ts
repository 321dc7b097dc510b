import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { Failure } from '../../../shared/failures/failure.ts'
import { recipientOf } from './age-text.ts'
import { makeFolder, nameFileError, syncFolder } from './atomic-file.ts'
import { createDatabase, type WriteDb } from './database.ts'
import { findVaultAround } from './inside-folder.ts'
import { migrate } from './migrations.ts'
import { openVault } from './open-vault.ts'
import { ensureStrongPassphrase } from './passphrase.ts'
import { writeReadme } from './readme-file.ts'
import { createIdentity } from './recovery-key.ts'
import { createDatabaseKey, writeSecret } from './secret.ts'
import { completeContext, recordCustody, type VaultContext, type VaultSession } from './session.ts'
import { slotFilePath, writeSlotFile } from './slot-files.ts'
import { insertPendingSlot, setSlotState } from './slot.rows.ts'
import { discardFolder, isFree, placesOf, vaultFormat, writeVaultHeader } from './vault-folder.ts'

type CreateVaultOptions = VaultContext & {
  /** Where the vault is to be; nothing, or an empty folder. */
  folder: string
  /** The person of the first two slots. */
  ownerName: string
  ownerId: string
  passphrase: string
}

/**
 * Makes a vault with two slots, a passphrase and a recovery key, and opens it. The recovery key is in the answer and nowhere
 * else: show it once. The vault is built beside its place and renamed into it, so that a crash never leaves half of one.
 *
 * Throws Failure `vault.exists`, `output.inside-vault`, `vault.weak-passphrase…`, `vault.disk-full`, `vault.derivation-stopped`.
 */
export async function createVault(
  options: CreateVaultOptions,
): Promise<{ session: VaultSession; recoveryKey: string }> {
  const folder = resolve(options.folder)
  if (!isFree(folder)) throw new Failure('vault.exists', { folder: options.folder })
  if (findVaultAround(dirname(folder)) !== undefined)
    throw new Failure('output.inside-vault', { file: options.folder })
  await ensureStrongPassphrase(options.passphrase, [options.ownerName])
  const context = completeContext(options)
  const recoveryKey = await createIdentity()
  mkdirSync(dirname(folder), { recursive: true })
  const building = `${folder}.creating-${randomUUID().slice(0, 8)}`
  try {
    const identity = await build(building, { ...options, ...context, recoveryKey })
    moveIntoPlace(building, folder)
    // The slot's own identity: no need to derive it again.
    return {
      session: await openVault({ folder, key: { kind: 'identity', identity }, ...context }),
      recoveryKey,
    }
  } catch (error) {
    discardFolder(building)
    throw nameFileError(error)
  }
}

type BuildOptions = CreateVaultOptions & Required<VaultContext> & { recoveryKey: string }

/** Returns the identity of the passphrase slot. */
async function build(folder: string, options: BuildOptions): Promise<string> {
  const { ownerName, ownerId, passphrase, clock, workFactor, deriveKeys, recoveryKey } = options
  const vaultId = uuidv7()
  const createdAt = clock().toISOString()
  const identity = await createIdentity()
  const databaseKey = createDatabaseKey()
  const places = placesOf(folder)
  makeFolder(folder)
  makeFolder(places.objects)
  await writeSlotFile(slotFilePath(folder, 1), identity, {
    kind: 'passphrase',
    passphrase,
    workFactor,
    deriveKeys,
  })
  const recipients = [await publicHalf(identity), await publicHalf(recoveryKey)] as const
  const secret = { format: 1 as const, vaultId, databaseKey, objectIdentities: [await createIdentity()] }
  await writeSecret(folder, secret, recipients)
  const database = createDatabase({ file: places.database, key: databaseKey })
  try {
    migrate(database, places.backups)
    database.write((db) => {
      const owner = { label: ownerName, personId: ownerId, personName: ownerName, createdAt }
      const slotId = addReadySlot(db, { ...owner, kind: 'passphrase', recipient: recipients[0] })
      addReadySlot(db, { ...owner, kind: 'recovery', recipient: recipients[1] })
      const slot = { slotId, kind: 'passphrase' as const, ...owner }
      recordCustody({ vaultId, slot }, db, {
        time: clock(),
        action: 'vault.create',
        details: { vaultId, format: vaultFormat },
      })
    })
  } finally {
    database.close()
  }
  writeReadme(folder)
  writeVaultHeader(folder, { format: vaultFormat, vaultId, createdAt })
  return identity
}

function addReadySlot(db: WriteDb, slot: Parameters<typeof insertPendingSlot>[1]): number {
  const slotId = insertPendingSlot(db, slot)
  setSlotState(db, slotId, 'ready')
  return slotId
}

async function publicHalf(identity: string): Promise<string> {
  const recipient = await recipientOf(identity)
  if (recipient === undefined) throw new TypeError('A fresh identity has a recipient')
  return recipient
}

function moveIntoPlace(building: string, folder: string): void {
  // Windows does not rename over an empty folder.
  if (existsSync(folder)) rmdirSync(folder)
  renameSync(building, folder)
  syncFolder(dirname(folder))
}
