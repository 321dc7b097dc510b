import type { OperationName } from '../../../shared/contract/contract.ts'
import type { PortAnswer } from '../../../shared/contract/page-bridge.ts'
import type { Backend } from '../backend.ts'
import type { FileAccess } from '../file-access.ts'
import { hidePaths } from './hide-paths.ts'
import type { ProcessPort } from './process-port.ts'

type Served = {
  readonly backend: Backend
  /** Files for one call. */
  readonly files: () => FileAccess
}

type Request = {
  readonly call?: unknown
  readonly name?: unknown
  readonly input?: unknown
  readonly cancel?: unknown
}

/**
 * Answers the page over its port: calls with their progress, cancellation by the call's id, and that something changed. What
 * is no request is dropped, also a second call under the id of a running one. When the port closes, its calls are cancelled.
 * Returns what ends the serving.
 */
export function servePort(port: ProcessPort, { backend, files }: Served): () => void {
  const running = new Map<string, AbortController>()
  const post = (answer: PortAnswer) => port.postMessage(answer)

  async function answer(call: string, name: string, input: unknown): Promise<void> {
    const controller = new AbortController()
    running.set(call, controller)
    const result = await backend.call(name as OperationName, input as never, {
      signal: controller.signal,
      files: files(),
      onProgress: (progress) => post({ call, progress }),
    })
    running.delete(call)
    post({ call, result: hidePaths(result) })
  }

  const stopListening = backend.onChange((changed) => post({ changed }))
  function stop(): void {
    stopListening()
    for (const controller of running.values()) controller.abort()
    port.close()
  }

  port.on('message', ({ data }) => {
    const { call, name, input, cancel } = (data ?? {}) as Request
    if (typeof cancel === 'string') running.get(cancel)?.abort()
    else if (typeof call === 'string' && typeof name === 'string' && !running.has(call))
      void answer(call, name, input)
  })
  port.on('close', stop)
  port.start()
  return stop
}
