import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { listDamagedSlotFiles, listMissingSlotFiles, listStrangeSlotFiles } from './alarms.ts'
import { verifyCustody } from './custody.ts'
import { listObjects, listTombstones } from './object.rows.ts'
import { checkObject } from './check-object.ts'
import { findReadmeProblem } from './readme-file.ts'
import { countSecretRecipients } from './secret.ts'
import { keysOf, type VaultSession } from './session.ts'
import { slotFileName } from './slot-files.ts'
import { listSlotRows } from './slot.rows.ts'
import { readVaultHeader } from './vault-folder.ts'

/** What `checkVault` can find. Worded in `vaultProblemWording`. */
export type VaultProblemCode =
  | 'header-damaged'
  | 'readme-missing'
  | 'readme-altered'
  | 'strange-slot-file'
  | 'slot-file-missing'
  | 'slot-file-damaged'
  | 'strange-recipient'
  | 'rotation-unfinished'
  | 'database-damaged'
  | 'custody-broken'
  | 'object-missing'
  | 'object-damaged'
  | 'object-orphan'
  | 'object-leftover'
  | 'deletion-unfinished'

/** `part`: a file in the vault, an object's id, or a custody entry's number. */
type VaultProblem = { code: VaultProblemCode; part: string }

/** Work that may take long: `done` of `total` objects. */
export type VaultProgress = { done: number; total: number }

type CheckOptions = {
  onProgress?: (progress: VaultProgress) => void
  /** Aborting ends the check with Failure `job.cancelled`. */
  signal?: AbortSignal
  /** Also decrypts and hashes every object whole (about a second for 100 MB); otherwise sizes and headers only. */
  deep?: boolean
}

/**
 * Everything that is wrong with the vault; an empty list when all is well. Changes nothing. Of a database too damaged to be
 * read, that is the only thing said.
 */
export async function checkVault(session: VaultSession, options: CheckOptions = {}): Promise<VaultProblem[]> {
  const isDamaged = session.database.integrityProblems().length > 0
  const found: VaultProblem[] = isDamaged ? [{ code: 'database-damaged', part: 'vault.db' }] : []
  try {
    found.push(...checkKeys(session), ...checkCustody(session))
    found.push(...(await checkObjects(session, options)))
  } catch (error) {
    if (!isDamaged || !isFailure(error, 'vault.damaged')) throw error
  }
  return found
}

function checkKeys(session: VaultSession): VaultProblem[] {
  const { folder, database } = session
  const problems: VaultProblem[] = []
  const rows = database.read((db) => listSlotRows(db))
  if (!isOwnHeader(session)) problems.push({ code: 'header-damaged', part: 'vault.json' })
  const readme = findReadmeProblem(folder)
  if (readme !== undefined) problems.push({ code: readme, part: 'README.txt' })
  for (const name of listStrangeSlotFiles(folder, rows))
    problems.push({ code: 'strange-slot-file', part: `keys/${name}` })
  for (const { slotId } of listMissingSlotFiles(folder, rows))
    problems.push({ code: 'slot-file-missing', part: `keys/${slotFileName(slotId)}` })
  for (const name of listDamagedSlotFiles(folder))
    problems.push({ code: 'slot-file-damaged', part: `keys/${name}` })
  if (countSecretRecipients(folder) !== rows.length)
    problems.push({ code: 'strange-recipient', part: 'secret.age' })
  if (keysOf(session).secret.formerDatabaseKey !== undefined)
    problems.push({ code: 'rotation-unfinished', part: 'secret.age' })
  return problems
}

function checkCustody({ database }: VaultSession): VaultProblem[] {
  const problems = database.read((db) => verifyCustody(db))
  const sequences = new Set(problems.map((problem) => problem.sequence))
  return [...sequences].map((sequence) => ({ code: 'custody-broken', part: String(sequence) }))
}

async function checkObjects(session: VaultSession, options: CheckOptions): Promise<VaultProblem[]> {
  const { signal, onProgress, deep = false } = options
  const problems: VaultProblem[] = []
  const onDisk = new Set<string>()
  for await (const objectId of session.objects.list()) onDisk.add(objectId)
  const rows = session.database.read((db) => listObjects(db, '', Number.MAX_SAFE_INTEGER))
  for (const [done, object] of rows.entries()) {
    if (signal?.aborted === true) throw new Failure('job.cancelled')
    onProgress?.({ done, total: rows.length })
    const found = await checkObject(session.objects, object, { deep, signal })
    if (found !== undefined) problems.push({ code: `object-${found}`, part: object.objectId })
  }
  onProgress?.({ done: rows.length, total: rows.length })
  const tombstones = session.database.read((db) => listTombstones(db))
  const entombed = new Set(tombstones.map((tombstone) => tombstone.objectId))
  for (const objectId of listOrphans(session, onDisk)) {
    problems.push({
      code: entombed.has(objectId) ? 'deletion-unfinished' : 'object-orphan',
      part: objectId,
    })
  }
  for await (const objectId of session.objects.leftovers())
    problems.push({ code: 'object-leftover', part: objectId })
  return problems
}

/** Objects on disk that no row names, without those written since the opening, which a row may name any moment. */
export function listOrphans(session: VaultSession, onDisk: Iterable<string>): string[] {
  const { freshObjects } = keysOf(session)
  const rows = session.database.read((db) => listObjects(db, '', Number.MAX_SAFE_INTEGER))
  const named = new Set(rows.map((row) => row.objectId))
  return [...onDisk].filter((objectId) => !named.has(objectId) && !freshObjects.has(objectId))
}

function isOwnHeader({ folder, vaultId }: VaultSession): boolean {
  try {
    return readVaultHeader(folder).vaultId === vaultId
  } catch (error) {
    if (isFailure(error)) return false
    throw error
  }
}
