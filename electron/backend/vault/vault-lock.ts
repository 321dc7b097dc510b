import { join } from 'node:path'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { createEmptyFile, nameFileError } from './atomic-file.ts'
import { holdExclusively } from './database.ts'
import { kindOf } from './plain-file.ts'

export type VaultLock = { release(): void }

/**
 * Keeps every other process, and every other session of this one, out of the vault until `release` or the end of the process.
 * The operating system lets go of it even after `kill -9`. Throws Failure `vault.open-elsewhere`,
 * `output.not-written`, `vault.lock-damaged`.
 */
export function holdVaultLock(folder: string): VaultLock {
  const file = join(folder, 'lock')
  const kind = kindOf(file)
  try {
    if (kind === 'none') createEmptyFile(file)
  } catch (error) {
    throw nameFileError(error)
  }
  // A link could lead the lock to any file, or nowhere.
  if (kind === 'folder' || kind === 'other') throw new Failure('vault.lock-damaged', { file })
  const lock = holdFile(file)
  if (lock === undefined) throw new Failure('vault.open-elsewhere')
  return lock
}

function holdFile(file: string): VaultLock | undefined {
  try {
    return holdExclusively(file)
  } catch (cause) {
    if (isFailure(cause, 'vault.damaged')) throw new Failure('vault.lock-damaged', { file }, { cause })
    throw cause
  }
}
