import { deriveKeys } from './derive-keys.ts'
import type { KeyDerivationRequest } from './key-derivation.ts'

/** The whole program of the child process: one request, one answer, the end. */
process.once('message', (request: KeyDerivationRequest) => {
  void deriveKeys(request).then((answer) => {
    process.send?.(answer, () => process.disconnect())
  })
})
// The vault's process is gone: nobody is left to answer.
process.once('disconnect', () => process.exit())
