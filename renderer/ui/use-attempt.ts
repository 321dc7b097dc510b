import { useCallback, useState } from 'react'
import type { Failure } from '../../shared/failures/failure.ts'
import { toFailure } from '../client/to-failure.ts'

export type Attempt = {
  /** Runs the work; answers whether it succeeded. A second attempt while one runs is ignored. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>
  readonly isRunning: boolean
  /** The failure of the last attempt, for a FailureNotice beside the button. */
  readonly failure: Failure | undefined
  readonly clear: () => void
}

/** Something a person started: running, then done or failed with a Failure to show where she started it. */
export function useAttempt(): Attempt {
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const run = useCallback(
    async (work: () => Promise<void>) => {
      if (isRunning) return false
      setRunning(true)
      setFailure(undefined)
      try {
        await work()
        return true
      } catch (error) {
        setFailure(toFailure(error))
        return false
      } finally {
        setRunning(false)
      }
    },
    [isRunning],
  )
  return { run, isRunning, failure, clear: useCallback(() => setFailure(undefined), []) }
}
