import { parentPort, workerData } from 'node:worker_threads'
import { limitWasmMemory, wasmHeapBytes } from './limit-wasm-memory.ts'
import type { ParseReply, ParseRequest } from './parse-job.ts'

// The thread that opens untrusted files. It holds no key and is ended whenever it takes too long or too much.
limitWasmMemory((workerData as { memoryMb: number }).memoryMb)
const { runParseJob } = await import('./run-parse-job.ts')

async function answer(request: ParseRequest): Promise<void> {
  let reply: ParseReply
  try {
    reply = { output: await runParseJob(request), heapBytes: wasmHeapBytes() }
  } catch (error) {
    // The library's own memory is broken after a trap: only a fresh thread helps.
    if (error instanceof Error && error.name === 'RuntimeError') process.exit(1)
    reply = { problem: ranOut(error) ? 'memory' : 'crashed', heapBytes: wasmHeapBytes() }
  }
  parentPort?.postMessage(reply, movable(reply))
}

parentPort?.on('message', (request: ParseRequest) => void answer(request))

/** Whether memory ran out: a text that is too long for the engine counts as that too. */
function ranOut(error: unknown): boolean {
  return error instanceof Error && /memory|malloc|string length|allocation/iu.test(error.message)
}

/** Buffers that are handed over instead of copied. */
function movable(reply: ParseReply): ArrayBuffer[] {
  if (reply.output === undefined || !('objects' in reply.output)) return []
  const { bytes, objects, references } = reply.output.objects
  return [bytes, objects, references].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : [],
  )
}
