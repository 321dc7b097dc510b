import { type ChildProcess, fork } from 'node:child_process'
import { Failure } from '../../../shared/failures/failure.ts'
import { keyDerivationScript } from './vault-resources.ts'

/** What is asked of the process that derives keys. The passphrase is UTF-8, NFC already. */
export type KeyDerivationRequest =
  | { kind: 'open'; passphrase: Uint8Array; files: readonly Uint8Array[] }
  | { kind: 'seal'; passphrase: Uint8Array; text: string; workFactor: number }

export type KeyDerivationAnswer =
  /** `index`: the file that opened. */
  | { kind: 'opened'; index: number; text: string }
  /** None opened; `damaged` are those that are not whole, by their index. */
  | { kind: 'none'; damaged: readonly number[] }
  | { kind: 'sealed'; file: Uint8Array }

/** Derives keys outside this process. Overwrites the passphrase's bytes. */
export type DeriveKeys = (request: KeyDerivationRequest) => Promise<KeyDerivationAnswer>

/**
 * Runs scrypt in a child process that ends afterwards, so that the 256 MiB and everything derived do not stay. The passphrase
 * goes over the pipe between the two, never by argument or environment; the child gets no environment of ours at all. Throws
 * Failure `vault.derivation-stopped` when the child ends without an answer (no memory, mostly).
 */
export const deriveKeysInChild: DeriveKeys = async (request) => {
  const child = fork(keyDerivationScript(), [], {
    env: childEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await askOnce(child, request)
  } finally {
    request.passphrase.fill(0)
    child.kill('SIGKILL')
  }
}

function askOnce(child: ChildProcess, request: KeyDerivationRequest): Promise<KeyDerivationAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<KeyDerivationAnswer>()
  const stop = (): void => reject(new Failure('vault.derivation-stopped'))
  child.once('message', (answer) => resolve(answer as KeyDerivationAnswer))
  child.once('error', stop)
  child.once('exit', stop)
  child.send(request, (error) => {
    if (error !== null) stop()
  })
  return promise
}

/** Windows does not start a program without this variable. */
function childEnvironment(): NodeJS.ProcessEnv {
  const root = process.env['SystemRoot']
  return process.platform === 'win32' && root !== undefined ? { SystemRoot: root } : {}
}
