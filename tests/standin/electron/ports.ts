import { EventEmitter } from 'node:events'
import { noteHeard } from './harness-link.ts'

/** Where the messages of a port go that was handed to a page or to another process. */
export type Holder = {
  readonly deliver: (port: number, data: unknown) => void
  readonly closed: (port: number) => void
}

const moved = new Map<number, MessagePortMain>()
let ports = 0

/** One end of a channel. While it is in the main process it emits; handed on, its messages go to whoever holds it. */
export class MessagePortMain extends EventEmitter {
  readonly #id = (ports += 1)
  #peer: MessagePortMain | undefined
  #holder: Holder | undefined
  #early: unknown[] = []
  #isStarted = false
  #isClosed = false

  static connect(one: MessagePortMain, other: MessagePortMain): void {
    one.#peer = other
    other.#peer = one
  }

  /** Hands the port on and returns the number it goes by. A port can be handed on once. */
  static move(port: MessagePortMain, holder: Holder): number {
    if (port.#holder !== undefined || port.#isStarted)
      throw new Error('the port was handed on or started before')
    port.#holder = holder
    moved.set(port.#id, port)
    for (const data of port.#early.splice(0)) holder.deliver(port.#id, data)
    if (port.#isClosed) holder.closed(port.#id)
    return port.#id
  }

  /** A message from whoever holds a port that was handed on. */
  static fromHolder(id: number, data: unknown): void {
    moved.get(id)?.postMessage(data)
  }

  /** The holder of a port closed it, or is gone. */
  static closedByHolder(id: number): void {
    const port = moved.get(id)
    moved.delete(id)
    if (port !== undefined) port.close()
  }

  static #end(port: MessagePortMain): void {
    if (port.#isClosed) return
    port.#isClosed = true
    if (port.#holder === undefined) port.emit('close')
    else port.#holder.closed(port.#id)
  }

  static #receive(port: MessagePortMain, data: unknown): void {
    if (port.#isClosed) return
    if (port.#holder !== undefined) port.#holder.deliver(port.#id, data)
    else if (port.#isStarted) port.#emitMessage(data)
    else port.#early.push(data)
  }

  #emitMessage(data: unknown): void {
    noteHeard(data)
    this.emit('message', { data, ports: [] })
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('electron stand-in: a port over a port is not offered')
    const peer = this.#peer
    const data: unknown = structuredClone(message)
    if (peer !== undefined) queueMicrotask(() => MessagePortMain.#receive(peer, data))
  }

  start(): void {
    this.#isStarted = true
    for (const data of this.#early.splice(0)) this.#emitMessage(data)
  }

  close(): void {
    this.#isClosed = true
    if (this.#peer !== undefined) MessagePortMain.#end(this.#peer)
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain()
  readonly port2 = new MessagePortMain()

  constructor() {
    MessagePortMain.connect(this.port1, this.port2)
  }
}
