import type { CliTextKey } from '../../shared/text/cli-text.ts'
import type { Credential } from './command.ts'
import { readHidden } from './hidden-prompt.ts'
import type { Io } from './io.ts'
import type { FlagValues } from './parse-flags.ts'
import { readStart } from './read-input.ts'
import { UsageError } from './usage-error.ts'

export type EnvironmentSecret = { readonly passphrase?: string }

/** Takes the passphrase out of the environment: from here on no child process can inherit it. */
export function takeSecret(env: Record<string, string | undefined>): EnvironmentSecret {
  const passphrase = env['SANDYQ_PASSPHRASE']
  delete env['SANDYQ_PASSPHRASE']
  return passphrase === undefined || passphrase === '' ? {} : { passphrase }
}

export type SecretSource = {
  readonly io: Io
  readonly folder: string
  readonly flags: FlagValues
  readonly secret: EnvironmentSecret
  readonly say: (key: CliTextKey) => string
}

/** A file's first line without its line break; a byte order mark before it is not part of it. */
async function readFirstLine(source: SecretSource, file: string): Promise<string> {
  const text = await readStart(source.folder, file)
  const line = text.split(/\r?\n/u, 1)[0] ?? ''
  if (line === '') throw new UsageError('usage.empty-passphrase')
  return line
}

/** The line of a key file that is an age identity; comments and empty lines are passed over. */
async function readRecoveryKey(source: SecretSource, file: string): Promise<string> {
  const lines = (await readStart(source.folder, file)).split(/\r?\n/u).map((line) => line.trim())
  const key = lines.find((line) => /^AGE-SECRET-KEY-/iu.test(line))
  if (key === undefined) throw new UsageError('usage.no-recovery-key', { file })
  return key
}

async function ask(source: SecretSource, key: CliTextKey): Promise<string> {
  const line = await readHidden(source.io, source.say(key))
  if (line === '') throw new UsageError('usage.empty-passphrase')
  return line
}

/** What opens the vault: a file named by a flag, the environment, or the keyboard, in this order. */
export async function findCredential(source: SecretSource): Promise<Credential> {
  const passphraseFile = source.flags.value('passphrase-file')
  const keyFile = source.flags.value('recovery-key-file')
  if (passphraseFile !== undefined && keyFile !== undefined)
    throw new UsageError('usage.flags-exclude', { first: '--passphrase-file', second: '--recovery-key-file' })
  if (keyFile !== undefined) return { recoveryKey: await readRecoveryKey(source, keyFile) }
  if (passphraseFile !== undefined) return { passphrase: await readFirstLine(source, passphraseFile) }
  if (source.secret.passphrase !== undefined) return { passphrase: source.secret.passphrase }
  if (source.io.input.isTTY !== true) throw new UsageError('usage.no-passphrase')
  return { passphrase: await ask(source, 'prompt.passphrase') }
}

/** A new passphrase, typed twice when it comes from the keyboard. `forNewVault`: the usual sources serve as well. */
export async function findNewPassphrase(source: SecretSource, forNewVault: boolean): Promise<string> {
  const file = source.flags.value(forNewVault ? 'passphrase-file' : 'new-passphrase-file')
  if (file !== undefined) return readFirstLine(source, file)
  if (forNewVault && source.secret.passphrase !== undefined) return source.secret.passphrase
  if (source.io.input.isTTY !== true)
    throw new UsageError(forNewVault ? 'usage.no-passphrase' : 'usage.no-new-passphrase')
  const first = await ask(source, 'prompt.new-passphrase')
  if ((await ask(source, 'prompt.repeat')) !== first) throw new UsageError('usage.passphrases-differ')
  return first
}

/** Refuses a call that carries an age identity, wherever it stands: never repeated in the answer. */
export function ensureNoSecretWords(argv: readonly string[]): void {
  if (argv.some((word) => /AGE-SECRET-KEY-/iu.test(word)))
    throw new UsageError('usage.secret-on-command-line')
}

/** Unwraps a passphrase from what opened the vault; a recovery key is none. */
export function ensurePassphrase(credential: Credential): string {
  if ('passphrase' in credential) return credential.passphrase
  throw new UsageError('usage.needs-current-passphrase')
}
