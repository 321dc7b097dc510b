import { Failure } from '../../../shared/failures/failure.ts'
import type { DeriveKeys, KeyDerivationAnswer } from '../vault/key-derivation.ts'
import type { ProcessPort } from './process-port.ts'

/**
 * Derives keys in a utility process of its own, reached by a port that the main process handed to both: it never sees what
 * goes over it. As `deriveKeysInChild`, which the app's fuses forbid. Throws Failure `vault.derivation-stopped` when that
 * process ends without an answer.
 */
export function createDeriveKeys(keyProcess: () => Promise<ProcessPort>): DeriveKeys {
  return async (request) => {
    const { promise, resolve, reject } = Promise.withResolvers<KeyDerivationAnswer>()
    try {
      const port = await keyProcess()
      port.on('message', ({ data }) => resolve(data as KeyDerivationAnswer))
      port.on('close', () => reject(new Failure('vault.derivation-stopped')))
      port.start()
      port.postMessage(request)
      const answer = await promise
      port.close()
      return answer
    } finally {
      request.passphrase.fill(0)
    }
  }
}
