import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { note, noteHeard } from './harness-link.ts'
import { MessagePortMain } from './ports.ts'
import { strict } from './strict.ts'

/** Between the main process and a utility process of the stand-in. */
export type ToUtility =
  | { readonly kind: 'parent'; readonly data: unknown; readonly ports: readonly number[] }
  | { readonly kind: 'port'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'closed'; readonly port: number }
export type FromUtility =
  | { readonly kind: 'parent'; readonly data: unknown }
  | { readonly kind: 'port'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'closed'; readonly port: number }

type ForkOptions = {
  readonly env?: Record<string, string>
  readonly stdio?: 'ignore' | 'inherit' | 'pipe'
  readonly serviceName?: string
}

const register = fileURLToPath(new URL('../register.ts', import.meta.url))

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly #ports = new Set<number>()
  pid: number | undefined

  constructor(file: string, args: readonly string[], { env, stdio = 'inherit' }: ForkOptions) {
    super()
    this.#child = fork(file, args, {
      execArgv: ['--import', register],
      env: { ...(env ?? process.env), STANDIN_ROLE: 'utility' },
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio === 'ignore' ? 'inherit' : stdio, 'ipc'],
    })
    this.pid = this.#child.pid
    note({ note: 'forked', file, pid: this.pid ?? 0 })
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.#take(message as FromUtility))
    this.#child.on('exit', (code) => {
      this.pid = undefined
      for (const port of this.#ports) MessagePortMain.closedByHolder(port)
      this.emit('exit', code ?? 1)
    })
    process.once('exit', () => this.#child.kill('SIGKILL'))
  }

  #send(message: ToUtility): void {
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #take(message: FromUtility): void {
    if (message.kind === 'port') return MessagePortMain.fromHolder(message.port, message.data)
    if (message.kind === 'closed') return MessagePortMain.closedByHolder(message.port)
    noteHeard(message.data)
    this.emit('message', message.data)
  }

  #move(port: MessagePortMain): number {
    const id = MessagePortMain.move(port, {
      deliver: (port, data) => this.#send({ kind: 'port', port, data }),
      closed: (port) => this.#send({ kind: 'closed', port }),
    })
    this.#ports.add(id)
    return id
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const data: unknown = structuredClone(message)
    this.#send({ kind: 'parent', data, ports: transfer.map((port) => this.#move(port)) })
  }

  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}) =>
    new UtilityProcess(file, args, options),
})
