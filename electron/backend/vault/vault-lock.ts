import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { createEmptyFile, nameFileError } from './atomic-file.ts'
import { holdExclusively } from './database.ts'

export type VaultLock = { release(): void }

/**
 * Keeps every other process, and every other session of this one, out of the vault until `release` or the end of the process.
 * The operating system lets go of it even after `kill -9`. Throws Failure `vault.open-elsewhere`,
 * `output.not-written`.
 */
export function holdVaultLock(folder: string): VaultLock {
  const file = join(folder, 'lock')
  try {
    if (!existsSync(file)) createEmptyFile(file)
  } catch (error) {
    throw nameFileError(error)
  }
  const lock = holdExclusively(file)
  if (lock === undefined) throw new Failure('vault.open-elsewhere')
  return lock
}
