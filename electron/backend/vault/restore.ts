import { randomUUID } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { makeFolder, nameFileError, syncFile, syncFolder } from './atomic-file.ts'
import { readBackupRecord } from './backup-record.ts'
import { checkVault, type VaultProblemCode, type VaultProgress } from './check.ts'
import { copyObject } from './copy-object.ts'
import { findIdentity } from './find-identity.ts'
import { findVaultAround, isInside } from './inside-folder.ts'
import { countObjects } from './object.rows.ts'
import { findObjectId } from './objects/object-path.ts'
import { openVault, type VaultKey } from './open-vault.ts'
import { kindOf } from './plain-file.ts'
import { writeReadme } from './readme-file.ts'
import { readSecretFile } from './secret.ts'
import { completeContext, recordCustody, type VaultContext } from './session.ts'
import { discardFolder, isFree, placesOf, readVaultHeader } from './vault-folder.ts'
import { holdVaultLock, type VaultLock } from './vault-lock.ts'

type RestoreOptions = VaultContext & {
  /** A backup, or any copy of a vault's folder. Nothing in it is changed. */
  from: string
  /** Nothing, or an empty folder; with `replace` also a vault, which is kept beside under another name. */
  to: string
  key: VaultKey
  replace?: boolean
  onProgress?: (progress: VaultProgress) => void
  /** Aborting ends it with Failure `job.cancelled`; nothing is left. */
  signal?: AbortSignal
}

/**
 * Puts a backup in place. The key is proved first; then everything is copied beside the target, opened and checked to the last
 * byte; only then it is renamed into place. Throws Failure `vault.exists`, `backup.not-verified`, `backup.target-inside`, and as
 * `openVault`.
 */
export async function restoreVault(options: RestoreOptions): Promise<{ vaultId: string; objects: number }> {
  const from = resolve(options.from)
  const to = resolve(options.to)
  const { vaultId } = readVaultHeader(from)
  const record = readBackupRecord(from)
  if (record === 'damaged' || record?.completedAt === null) {
    throw new Failure('backup.not-verified', { part: 'backup.json' })
  }
  if (isInside(to, from) || isInside(from, to) || findVaultAround(dirname(to)) !== undefined)
    throw new Failure('backup.target-inside', { folder: to })
  ensurePlain(from)
  if (!isFree(to) && options.replace !== true) throw new Failure('vault.exists', { folder: options.to })
  const building = `${to}.restoring-${randomUUID().slice(0, 8)}`
  const lock = holdWhereItCanBe(from)
  try {
    const identity = await proveKey(from, options)
    mkdirSync(dirname(to), { recursive: true })
    await copyVault(from, building, options)
    const objects = await verifyCopy(building, identity, options)
    putInPlace(building, to)
    return { vaultId, objects }
  } catch (error) {
    discardFolder(building)
    throw nameFileError(error)
  } finally {
    lock?.release()
  }
}

async function proveKey(folder: string, options: RestoreOptions): Promise<string> {
  const { deriveKeys } = completeContext(options)
  const { key } = options
  const identity = await findIdentity({ folder, key, secretFile: readSecretFile(folder), deriveKeys })
  if (identity !== undefined) return identity
  throw new Failure(key.kind === 'passphrase' ? 'vault.wrong-passphrase' : 'vault.wrong-key')
}

async function copyVault(from: string, to: string, { signal, onProgress }: RestoreOptions): Promise<void> {
  const source = placesOf(from)
  const target = placesOf(to)
  for (const folder of [to, target.keys, target.objects]) makeFolder(folder)
  const log = `${source.database}-wal`
  for (const file of [source.header, source.secret, source.database, log])
    if (kindOf(file) !== 'none') copyPlainFile(file, to)
  for (const name of existsSync(source.keys) ? readdirSync(source.keys) : [])
    copyPlainFile(join(source.keys, name), target.keys)
  // Of the text in the backup nothing is known; people type its commands.
  writeReadme(to)
  const objectIds = listObjectIds(source.objects)
  for (const [done, objectId] of objectIds.entries()) {
    if (signal?.aborted === true) throw new Failure('job.cancelled')
    onProgress?.({ done, total: 2 * objectIds.length })
    await copyObject(objectId, source.objects, target.objects)
  }
}

/** What a copy may show and still be a good copy. */
const harmless: readonly VaultProblemCode[] = ['object-orphan', 'deletion-unfinished']

async function verifyCopy(folder: string, identity: string, options: RestoreOptions): Promise<number> {
  const { signal, onProgress } = options
  const context = completeContext(options)
  const session = await openVault({ folder, key: { kind: 'identity', identity }, ...context })
  try {
    const problems = await checkVault(session, {
      deep: true,
      onProgress: ({ done, total }) => onProgress?.({ done: total + done, total: 2 * total }),
      ...(signal === undefined ? {} : { signal }),
    })
    const serious = problems.find((problem) => !harmless.includes(problem.code))
    if (serious !== undefined) throw new Failure('backup.not-verified', { part: serious.part })
    const { count } = session.database.read((db) => countObjects(db))
    session.database.write((db) =>
      recordCustody(session, db, {
        time: context.clock(),
        action: 'vault.restore',
        details: { objects: count },
      }),
    )
    return count
  } finally {
    session.close()
  }
}

function putInPlace(building: string, to: string): void {
  if (existsSync(to)) {
    if (isFree(to)) rmdirSync(to)
    else renameSync(to, `${to}.replaced-${randomUUID().slice(0, 8)}`)
  }
  renameSync(building, to)
  syncFolder(dirname(to))
}

/** A copy holds files and folders only. A link could bring in any file of this computer, a pipe would hold everything up. */
function ensurePlain(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory())
  if (odd === undefined) return
  throw new Failure('backup.not-verified', { part: relative(folder, join(odd.parentPath, odd.name)) })
}

function copyPlainFile(file: string, folder: string): void {
  const copy = join(folder, basename(file))
  if (kindOf(file) !== 'file') throw new Failure('backup.not-verified', { part: basename(file) })
  copyFileSync(file, copy)
  chmodSync(copy, 0o600)
  syncFile(copy)
  syncFolder(folder)
}

function listObjectIds(objects: string): string[] {
  const folders = existsSync(objects) ? readdirSync(objects) : []
  return folders.flatMap((folder) => {
    if (!/^[0-9a-f]{2}$/u.test(folder)) return []
    return readdirSync(join(objects, folder)).flatMap((name) => findObjectId(folder, name, 'object') ?? [])
  })
}

/** A vault that is open must not be copied file by file; a copy on a read-only medium cannot be held and need not be. */
function holdWhereItCanBe(folder: string): VaultLock | undefined {
  if (!existsSync(join(folder, 'lock'))) return undefined
  try {
    return holdVaultLock(folder)
  } catch (error) {
    if (isFailure(error, 'vault.open-elsewhere')) throw error
    return undefined
  }
}
