import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resourceFolder } from '../resource-folder.ts'

/** Word lists of the passphrase generator: `<language>.txt`, one word a line, `#` begins a comment. */
export function wordsFolder(): string {
  return join(resourceFolder(), 'words')
}

/** The script of the process that derives keys: beside this file, in the built program with the ending of what is built. */
export function keyDerivationScript(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`key-derivation-process.${ending}`, import.meta.url))
}
