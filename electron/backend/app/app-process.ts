import type { FromBackend, ToBackend } from '../../../shared/contract/process-messages.ts'
import { createBackend } from '../backend.ts'
import { createNodeEnvironment } from '../node-environment.ts'
import { createAskMain } from './ask-main.ts'
import { createDeriveKeys } from './derive-keys-in-process.ts'
import { parentPort } from './process-port.ts'
import { servePort } from './serve-port.ts'
import { createTokenFileAccess } from './token-file-access.ts'
import { watchVault } from './watch-vault.ts'

/** The whole program of the backend process: the only one that holds a vault's keys. */
const parent = parentPort()
const tell = (message: FromBackend) => parent.postMessage(message)
const main = createAskMain(parent)
const files = () => createTokenFileAccess(main.redeem)

const backend = watchVault(
  createBackend(
    { ...createNodeEnvironment('/'), files: files(), deriveKeys: createDeriveKeys(main.keyProcess) },
    { onInternalError: (support) => tell({ kind: 'problem', support }) },
  ),
  (isOpen) => tell({ kind: 'vault', isOpen }),
)

let stopServing = () => {}

async function answerMedia(id: number, range: { token: string; start: number; end: number }): Promise<void> {
  const piece = await backend.readMedia(range)
  tell(
    piece.ok
      ? { kind: 'media', id, ...piece.value }
      : { kind: 'media-refused', id, code: piece.failure.code },
  )
}

async function close(): Promise<void> {
  await backend.close()
  stopServing()
  tell({ kind: 'closed' })
}

parent.on('message', ({ data, ports }) => {
  const message = data as ToBackend
  if (main.take(message, ports)) return
  if (message.kind === 'media') void answerMedia(message.id, message)
  else if (message.kind === 'close') void close()
  else if (message.kind === 'page' && ports[0] !== undefined) {
    stopServing()
    stopServing = servePort(ports[0], { backend, files })
  }
})
