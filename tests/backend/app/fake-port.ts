import { EventEmitter } from 'node:events'
import type { ProcessPort } from '../../../electron/backend/app/process-port.ts'

/** The two ends of a channel in one process; what is posted arrives in the next turn, cloned. */
export class FakePort extends EventEmitter implements ProcessPort {
  peer: FakePort | undefined
  isStarted = false
  isClosed = false
  readonly posted: unknown[] = []

  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message)
    this.posted.push(data)
    setImmediate(() => this.peer?.emit('message', { data, ports: [] }))
  }
  start(): void {
    this.isStarted = true
  }
  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    setImmediate(() => this.peer?.emit('close', { data: undefined, ports: [] }))
  }
}

export function createChannel(): [FakePort, FakePort] {
  const [one, other] = [new FakePort(), new FakePort()]
  one.peer = other
  other.peer = one
  return [one, other]
}
