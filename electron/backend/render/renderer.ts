import { Failure } from '../../../shared/failures/failure.ts'
import type { RenderReply, RenderRequest } from './render-job.ts'
import { startRenderThread, type RenderThread } from './render-thread.ts'

type RendererOptions = {
  /** After so many documents a fresh thread takes over: the compiler never gives its memory back. */
  readonly documentsPerThread?: number
  /** So does one when the compiler holds more than this, in MiB. */
  readonly heapMb?: number
  /** Longest time for one document. */
  readonly timeoutMs?: number
  /** Starts a thread; tests count them. */
  readonly startThread?: () => RenderThread
}

/** Makes files of documents in a thread of its own, so that nothing else waits for the layout. */
export type Renderer = {
  /**
   * The bytes of the file, the same as `renderPdf` and `renderDocx` give. Fails with `document.not-rendered`, and with the reason
   * of `signal` when that aborts before its turn comes.
   */
  readonly render: (request: RenderRequest, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>
  /** Loads compiler and fonts, so that the first document does not wait for them. */
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
}

type Slot = {
  readonly thread: RenderThread
  readonly warming: Promise<unknown>
  isWarm: boolean
  documents: number
}

/** A renderer with one thread, started at the first call; documents wait for one another. A worn thread is replaced unnoticed. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const limits = {
    documentsPerThread: 300,
    heapMb: 768,
    timeoutMs: 60_000,
    startThread: startRenderThread,
    ...options,
  }
  let current: Slot | undefined
  /** Takes over as soon as it is warm; until then the worn thread works on. */
  let successor: Slot | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): Slot {
    const thread = limits.startThread()
    const warming = thread.ask({ format: 'none' }, limits.timeoutMs)
    const slot: Slot = { thread, warming, isWarm: false, documents: 0 }
    warming.then(
      () => (slot.isWarm = true),
      () => undefined,
    )
    return slot
  }

  async function drop(slot: Slot): Promise<void> {
    if (current === slot) current = undefined
    if (successor === slot) successor = undefined
    await slot.thread.end()
  }

  /** The thread whose turn it is, warm. A thread that cannot be used is ended, and the next call starts another. */
  async function withThread<Value>(work: (slot: Slot) => Promise<Value>): Promise<Value> {
    if (successor?.isWarm === true) {
      const worn = current
      current = successor
      successor = undefined
      await worn?.thread.end()
    }
    const slot = (current ??= start())
    try {
      await slot.warming
      return await work(slot)
    } catch (error) {
      await drop(slot)
      throw error
    }
  }

  function isWorn({ documents }: Slot, { heapBytes }: RenderReply): boolean {
    return documents >= limits.documentsPerThread || heapBytes > limits.heapMb * 1024 * 1024
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }

  return {
    render: (request, signal) =>
      inTurn(async () => {
        signal?.throwIfAborted()
        const { bytes, failure } = await withThread(async (slot) => {
          const reply = await slot.thread.ask(request, limits.timeoutMs)
          slot.documents += 1
          if (isWorn(slot, reply)) successor ??= start()
          return reply
        })
        if (bytes !== undefined) return bytes
        throw new Failure(failure?.code ?? 'document.not-rendered', failure?.details)
      }),
    warm: () => inTurn(() => withThread(async () => undefined)),
    close: () =>
      inTurn(async () => {
        for (const slot of [current, successor]) if (slot !== undefined) await drop(slot)
      }),
  }
}
