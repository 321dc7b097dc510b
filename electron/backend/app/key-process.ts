import { deriveKeys } from '../vault/derive-keys.ts'
import type { KeyDerivationRequest } from '../vault/key-derivation.ts'
import { parentPort } from './process-port.ts'

/**
 * The whole program of the process that derives keys in the app: a port to the backend, one request, one answer, the end. The
 * 256 MiB of scrypt and everything derived go with it.
 */
parentPort().on('message', ({ ports: [port] }) => {
  if (port === undefined) return
  port.on('message', ({ data }) => {
    void deriveKeys(data as KeyDerivationRequest).then((answer) => port.postMessage(answer))
  })
  // The backend has its answer, or is gone.
  port.on('close', () => process.exit())
  port.start()
})
