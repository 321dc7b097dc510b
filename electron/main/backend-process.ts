import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type MessagePortMain, type WebContents } from 'electron'
import type { FromBackend, Granted, GrantUse, ToBackend } from '../../shared/contract/process-messages.ts'
import { parseBackendMessage } from './backend-messages.ts'
import type { Piece, ReadPiece } from './evidence-files.ts'
import { startKeyProcess } from './key-process.ts'

/** How long the backend may take to lock: its jobs have two seconds to stop. */
const closeGraceMs = 4_000

type BackendOptions = {
  /** What stands behind a token, which is used up by it. */
  readonly redeem: (token: string, use: GrantUse) => Granted | undefined
  readonly onVault: (isOpen: boolean) => void
  /** Told without any text: `support` says where in the program it was. */
  readonly onProblem: (support: string) => void
  /** It ended without being asked to. */
  readonly onCrash: () => void
}

/** The process that holds the vault. It runs until it is closed or crashes; a new one is forked then. */
export type BackendProcess = {
  /** Hands the page one end of a new port and the backend the other; the page before it is cut off. */
  readonly connect: (page: Pick<WebContents, 'postMessage'>) => void
  readonly readPiece: ReadPiece
  /** Locks the vault and ends the process; one that does not answer in four seconds is killed. */
  readonly close: () => Promise<void>
}

export function startBackendProcess(options: BackendOptions): BackendProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'app-process.js'), [], {
    serviceName: 'Sandyq vault',
    stdio: 'ignore',
  })
  const ended = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  const reading = new Map<number, (piece: Piece | undefined) => void>()
  let reads = 0
  let isClosing = false
  const tell = (message: ToBackend, ports: MessagePortMain[] = []) => child.postMessage(message, ports)

  function answerRead(id: number, piece: Piece | undefined): void {
    reading.get(id)?.(piece)
    reading.delete(id)
  }

  function redeem({ id, token, use }: Extract<FromBackend, { kind: 'redeem' }>): void {
    const granted = options.redeem(token, use)
    tell(granted === undefined ? { kind: 'redeemed', id } : { kind: 'redeemed', id, granted })
  }

  function take(message: FromBackend): void {
    if (message.kind === 'keys') tell({ kind: 'keys', id: message.id }, [startKeyProcess()])
    else if (message.kind === 'redeem') redeem(message)
    else if (message.kind === 'media') answerRead(message.id, message)
    else if (message.kind === 'media-refused') answerRead(message.id, undefined)
    else if (message.kind === 'vault') options.onVault(message.isOpen)
    else if (message.kind === 'problem') options.onProblem(message.support)
    else closed.resolve()
  }

  child.on('message', (data: unknown) => {
    const message = parseBackendMessage(data)
    if (message !== undefined) take(message)
  })
  child.on('exit', () => {
    for (const id of reading.keys()) answerRead(id, undefined)
    ended.resolve()
    if (!isClosing) options.onCrash()
  })

  return {
    connect: (page) => {
      const { port1, port2 } = new MessageChannelMain()
      tell({ kind: 'page' }, [port1])
      page.postMessage('sandyq:port', null, [port2])
    },
    readPiece: (token, start, end) => {
      reads += 1
      const { promise, resolve } = Promise.withResolvers<Piece | undefined>()
      reading.set(reads, resolve)
      tell({ kind: 'media', id: reads, token, start, end })
      return promise
    },
    close: async () => {
      isClosing = true
      tell({ kind: 'close' })
      const late = setTimeout(closed.resolve, closeGraceMs)
      await Promise.race([closed.promise, ended.promise])
      clearTimeout(late)
      child.kill()
      await ended.promise
    },
  }
}
