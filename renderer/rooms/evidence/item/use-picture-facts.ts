import { useEffect, useState } from 'react'
import type { PictureFacts } from '../../../../shared/contract/evidence-list-contract.ts'
import { call } from '../../../client/call.ts'

/** What a picture says of itself; undefined until it is known, or when it cannot be. */
export function usePictureFacts(fileId: string, isIntimate: boolean): PictureFacts | undefined {
  const [found, setFound] = useState<{ readonly fileId: string; readonly facts: PictureFacts }>()
  useEffect(() => {
    let isHere = true
    // Words about a picture are not the picture: they may be read before it is shown.
    call('evidence.inspect-picture', { fileId, confirmed: isIntimate }).then(
      (facts) => {
        if (isHere) setFound({ fileId, facts })
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [fileId, isIntimate])
  return found?.fileId === fileId ? found.facts : undefined
}
