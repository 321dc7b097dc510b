import { useEffect, useState } from 'react'
import type { Recipient } from '../../../../shared/contract/evidence-contract.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { Failure } from '../../../../shared/failures/failure.ts'
import { call } from '../../../client/call.ts'

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
          failure: error instanceof Failure ? error : new Failure('internal.unexpected', { support: '—' }),
        }),
    )
    return () => {
      isWanted = false
    }
  }, [bundleId, recipient, state])
  return found
}
