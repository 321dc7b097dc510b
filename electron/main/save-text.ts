import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Granted } from '../../shared/contract/process-messages.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { writePrivateFile } from './private-file.ts'

/** True for a folder of a vault or below one, links followed. */
function isInVault(folder: string): boolean {
  const isVault = ['vault.json', 'secret.age'].every((name) => existsSync(join(folder, name)))
  return isVault || (dirname(folder) !== folder && isInVault(dirname(folder)))
}

/**
 * Saves a text where the person said, for her alone, and answers its name. Throws Failure `output.exists` for a file that is
 * there and nobody asked her about, `output.inside-vault`, since a key must not lie beside what it opens, `output.not-written`.
 */
export function saveText({ path, mayReplace }: Granted, text: string): { name: string } {
  const name = basename(path)
  if (!mayReplace && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new Failure('output.exists', { file: name })
  try {
    if (isInVault(realpathSync.native(dirname(path))))
      throw new Failure('output.inside-vault', { file: name })
    writePrivateFile(path, text)
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure('output.not-written', { file: name }, { cause: error })
  }
  return { name }
}
