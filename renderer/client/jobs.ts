import type { InputOf, NamesOfKind, OutputOf, Progress } from '../../shared/contract/contract.ts'
import { isFailure } from '../../shared/failures/failure.ts'
import { bridge } from './bridge.ts'
import { call } from './call.ts'
import { createStore } from './store.ts'

export type RunningJob = {
  readonly id: string
  /** In the words of the interface, e.g. «Импорт файлов». */
  readonly label: string
  readonly progress: Progress | undefined
  readonly cancel: () => void
}

/** Long work that is on its way; the state line shows it. */
export const runningJobs = createStore<readonly RunningJob[]>([])

/**
 * Runs a job of the contract, shown in the state line, where it can be cancelled. Resolves to undefined when it was cancelled;
 * throws any other Failure.
 */
export async function runJob<Name extends NamesOfKind<'job'>>(
  name: Name,
  input: InputOf<Name>,
  options: { readonly label: string; readonly onProgress?: (progress: Progress) => void },
): Promise<OutputOf<Name> | undefined> {
  const id = crypto.randomUUID()
  const cancel = () => void bridge.call('job.cancel', { callId: id })
  runningJobs.set((jobs) => [...jobs, { id, label: options.label, progress: undefined, cancel }])
  const onProgress = (progress: Progress) => {
    runningJobs.set((jobs) => jobs.map((job) => (job.id === id ? { ...job, progress } : job)))
    options.onProgress?.(progress)
  }
  try {
    return await call(name, input, { callId: id, onProgress })
  } catch (error) {
    if (isFailure(error, 'job.cancelled')) return undefined
    throw error
  } finally {
    runningJobs.set((jobs) => jobs.filter((job) => job.id !== id))
  }
}
