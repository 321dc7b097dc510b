import { useCallback, useState } from 'react'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { toFailure } from '../../../client/to-failure.ts'

/** Work that is begun without waiting for what was begun before: the failure of the last is shown where it was begun. */
export function useTold() {
  const [failure, setFailure] = useState<Failure>()
  const tell = useCallback((work: Promise<unknown>) => {
    setFailure(undefined)
    work.catch((error: unknown) => setFailure(toFailure(error)))
  }, [])
  return { failure, tell }
}
