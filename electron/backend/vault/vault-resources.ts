import { fileURLToPath } from 'node:url'

/** Word lists of the passphrase generator: `<language>.txt`, one word a line, `#` begins a comment. */
export const wordsFolder = fileURLToPath(new URL('../../../resources/words/', import.meta.url))

/** The script of the process that derives keys. */
export const keyDerivationScript = fileURLToPath(new URL('key-derivation-process.ts', import.meta.url))
