import { useEffect, useState, type ReactNode } from 'react'
import { loadDrafts } from '../client/drafts.ts'

type OpenedProps = {
  /** Names the vault and the person. */
  readonly owner: string
  readonly children: ReactNode
}

/** What stands in an open vault, shown when it is known where the person was and what she was typing. */
export function Opened({ owner, children }: OpenedProps) {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    // Without its drafts the vault is of use all the same.
    void loadDrafts(owner)
      .catch(() => undefined)
      .then(() => setReady(true))
  }, [owner])
  return isReady ? children : null
}
