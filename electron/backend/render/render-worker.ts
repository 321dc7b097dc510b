import { parentPort } from 'node:worker_threads'
import { isFailure } from '../../../shared/failures/failure.ts'
import type { RenderMessage, RenderReply } from './render-job.ts'
import { renderPdf } from './render-pdf.ts'
import { typstHeapBytes, warmTypst } from './typst-compiler.ts'

// The thread that lays documents out. It holds no key and no vault: a tree comes in, the bytes of a file go out.
async function render(message: RenderMessage): Promise<Uint8Array | undefined> {
  if (message.format === 'pdf') return renderPdf(message.tree, message.options)
  if (message.format === 'docx') {
    const { renderDocx } = await import('./render-docx.ts')
    return renderDocx(message.tree, message.options)
  }
  await warmTypst()
  return undefined
}

async function answer(message: RenderMessage): Promise<RenderReply> {
  try {
    const bytes = await render(message)
    return { ...(bytes === undefined ? {} : { bytes: new Uint8Array(bytes) }), heapBytes: typstHeapBytes() }
  } catch (error) {
    const { code, details } = isFailure(error)
      ? error
      : { code: 'document.not-rendered' as const, details: { problem: 'typst' } }
    return { failure: { code, details }, heapBytes: typstHeapBytes() }
  }
}

parentPort?.on('message', (message: RenderMessage) => {
  void answer(message).then((reply) =>
    parentPort?.postMessage(reply, reply.bytes === undefined ? [] : [reply.bytes.buffer]),
  )
})
