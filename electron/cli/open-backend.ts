import type { OperationName, Progress } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import type { Environment } from '../backend/context.ts'

export type Asked = (name: OperationName, input: unknown) => Promise<unknown>

type BackendRequest = {
  readonly folder: string
  readonly environment: Partial<Environment>
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly onInternalError: (support: string, error: unknown) => void
}

/**
 * The backend in this process. It is loaded only here, so that `--help` and a mistyped call answer at once. A failure that
 * comes back as its code is thrown again.
 */
export async function openBackend(
  request: BackendRequest,
): Promise<{ readonly ask: Asked; readonly close: () => Promise<void> }> {
  const { createBackend } = await import('../backend/backend.ts')
  const { createNodeEnvironment } = await import('../backend/node-environment.ts')
  const environment = { ...createNodeEnvironment(request.folder), ...request.environment }
  const backend = createBackend(environment, { onInternalError: request.onInternalError })
  const { signal, onProgress } = request
  return {
    ask: async (name, input) => {
      const result = await backend.call(name, input as never, { signal, onProgress })
      if (!result.ok) throw new Failure(result.failure.code, result.failure.details)
      return result.value
    },
    close: backend.close,
  }
}
