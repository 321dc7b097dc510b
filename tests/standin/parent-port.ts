import { EventEmitter } from 'node:events'
import type { FromUtility, ToUtility } from './electron/utility-process.ts'

const send = (message: FromUtility) => process.send?.(message)

/** A port that was handed to this process: the real end is kept by the main process of the stand-in. */
class HeldPort extends EventEmitter {
  readonly #id: number
  #early: unknown[] = []
  #isStarted = false

  constructor(id: number) {
    super()
    this.#id = id
  }

  receive(data: unknown): void {
    if (this.#isStarted) this.emit('message', { data, ports: [] })
    else this.#early.push(data)
  }

  postMessage(data: unknown): void {
    send({ kind: 'port', port: this.#id, data: structuredClone(data) })
  }

  start(): void {
    this.#isStarted = true
    for (const data of this.#early.splice(0)) this.emit('message', { data, ports: [] })
  }

  close(): void {
    send({ kind: 'closed', port: this.#id })
  }
}

/** `process.parentPort` over Node's own channel; its advanced serialisation is the structured clone. */
export function createParentPort(): EventEmitter {
  const ports = new Map<number, HeldPort>()
  const early: object[] = []
  const parent = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown) => send({ kind: 'parent', data: structuredClone(data) }),
  })
  parent.on('newListener', (name) => {
    if (name === 'message')
      queueMicrotask(() => early.splice(0).forEach((event) => parent.emit('message', event)))
  })

  function hold(id: number): HeldPort {
    const port = ports.get(id) ?? new HeldPort(id)
    ports.set(id, port)
    return port
  }

  process.on('message', (message: ToUtility) => {
    if (message.kind === 'port') return hold(message.port).receive(message.data)
    if (message.kind === 'closed') return void hold(message.port).emit('close')
    const event = { data: message.data, ports: message.ports.map(hold) }
    if (parent.listenerCount('message') > 0) parent.emit('message', event)
    else early.push(event)
  })
  process.on('disconnect', () => process.exit(1))
  return parent
}
