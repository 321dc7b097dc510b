import { useEffect, useState, type ReactNode } from 'react'
import { doorway, takeOutsideVault } from '../client/doorway.ts'
import { loadDrafts } from '../client/drafts.ts'
import { useText } from '../client/language.ts'
import { useStore } from '../client/store.ts'
import { notifyDone } from '../ui/notify.tsx'
import { vaultTitle } from '../ui/vault-title.ts'

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
  useOutsideNotice()
  return isReady ? children : null
}

/** One vault at a time: another one that is opened from outside has to wait. */
function useOutsideNotice(): void {
  const text = useText('welcome')
  const { outside } = useStore(doorway)
  useEffect(() => {
    if (outside === undefined) return
    takeOutsideVault()
    notifyDone(text('outsideWaits', { name: vaultTitle(outside.name) }))
  }, [outside, text])
}
