import { Worker } from 'node:worker_threads'
import { Failure } from '../../../shared/failures/failure.ts'
import type { RenderMessage, RenderReply } from './render-job.ts'

const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.js',
  import.meta.url,
)

/** One thread that lays documents out, one after another. */
export type RenderThread = {
  /** Fails with `document.not-rendered` when the thread takes too long or stops; it is of no use then. */
  readonly ask: (message: RenderMessage, timeoutMs: number) => Promise<RenderReply>
  readonly end: () => Promise<void>
}

const heapMb = 512

/** Starts a thread without keys, environment or input. While it does nothing it keeps no process alive. */
export function startRenderThread(): RenderThread {
  const worker = new Worker(workerUrl, {
    env: {},
    stdin: false,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, stackSizeMb: 8 },
  })
  worker.unref()
  // A thread that ends between two questions is found out by the next one.
  worker.on('error', () => undefined)
  return {
    ask: async (message, timeoutMs) => {
      const { promise, resolve, reject } = Promise.withResolvers<RenderReply>()
      const stop = (problem: string) => () => reject(new Failure('document.not-rendered', { problem }))
      const [onError, onExit] = [stop('typst'), stop('typst')]
      const timer = setTimeout(stop('timeout'), timeoutMs)
      worker.ref()
      worker.once('message', resolve).once('error', onError).once('exit', onExit)
      try {
        worker.postMessage(message)
        return await promise
      } finally {
        clearTimeout(timer)
        worker.off('message', resolve).off('error', onError).off('exit', onExit)
        worker.unref()
      }
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
