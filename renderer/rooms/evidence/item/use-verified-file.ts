import { useEffect, useState } from 'react'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import { bridge } from '../../../client/bridge.ts'
import { call } from '../../../client/call.ts'

export type Verified = 'checking' | 'verified' | 'damaged' | 'unknown'

/** Whether a file is still what was taken in: held against the hash of its intake whenever it is opened. */
export function useVerifiedFile(fileId: string | undefined): Verified {
  const [found, setFound] = useState<{ readonly fileId: string; readonly state: Verified }>()
  useEffect(() => {
    if (fileId === undefined) return undefined
    let isHere = true
    const callId = crypto.randomUUID()
    const input: InputOf<'evidence.verify-file'> = { fileId }
    const tell = (state: Verified) => {
      if (isHere) setFound({ fileId, state })
    }
    call('evidence.verify-file', input, { callId }).then(
      ({ verified }) => tell(verified ? 'verified' : 'damaged'),
      () => tell('unknown'),
    )
    return () => {
      isHere = false
      void bridge.call('job.cancel', { callId })
    }
  }, [fileId])
  if (fileId === undefined) return 'unknown'
  return found?.fileId === fileId ? found.state : 'checking'
}
