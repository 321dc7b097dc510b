import { useEffect, useState } from 'react'
import type { Recipient } from '../../../../shared/contract/evidence-contract.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { call } from '../../../client/call.ts'
import { toFailure } from '../../../client/to-failure.ts'

export type Contents = OutputOf<'bundle.contents'>

/** What would leave the vault with the bundle as it is laid out now, for this recipient. */
export function useContents(bundleId: string, recipient: Recipient, state: string | undefined) {
  const [found, setFound] = useState<{ contents?: Contents; failure?: Failure }>({})
  useEffect(() => {
    if (state === undefined) return undefined
    let isWanted = true
    call('bundle.contents', { id: bundleId, recipient }).then(
      (contents) => isWanted && setFound({ contents }),
      (error: unknown) =>
        isWanted &&
        setFound({
          failure: toFailure(error),
        }),
    )
    return () => {
      isWanted = false
    }
  }, [bundleId, recipient, state])
  return found
}
