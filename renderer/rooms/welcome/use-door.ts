import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '../../../shared/failures/failure.ts'
import { callShell } from '../../client/call.ts'
import { doorway, takeOutsideVault } from '../../client/doorway.ts'
import { useStore } from '../../client/store.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { chooseRecent, describePlace, type RecentVault } from './chosen-vault.ts'
import type { GoTo, Screen } from './screen.ts'

export type Door = {
  readonly screen: Screen
  readonly goTo: GoTo
  readonly vaults: readonly RecentVault[]
  readonly forget: (vault: RecentVault) => void
  /** Why a vault that was opened from outside cannot be shown. */
  readonly failure: Failure | undefined
}

async function recentVaults(): Promise<readonly RecentVault[]> {
  return (await callShell('shell.recent-vaults', {})).vaults
}

/** Straight to the passphrase of the vault that was open last; to the list when it is not there. */
async function firstScreen(vaults: readonly RecentVault[]): Promise<Screen> {
  const [newest] = vaults
  if (newest?.isThere !== true) return { at: 'list' }
  return chooseRecent(newest).then(
    (vault) => ({ at: 'unlock', vault }),
    () => ({ at: 'list' }),
  )
}

/** What stands at the door, beginning with the vault that was open last. Undefined until that is known. */
export function useDoor(): Door | undefined {
  const [vaults, setVaults] = useState<readonly RecentVault[]>([])
  const [screen, goTo] = useState<Screen>()
  const { outside } = useStore(doorway)
  const { run, failure } = useAttempt()
  useEffect(() => {
    void recentVaults()
      .catch(() => [])
      .then(async (found) => {
        setVaults(found)
        goTo(await firstScreen(found))
      })
  }, [])
  const mayLeave = screen?.at === 'list' || screen?.at === 'unlock'
  useEffect(() => {
    if (outside === undefined || !mayLeave) return
    const place = takeOutsideVault()
    if (place === undefined) return
    goTo({ at: 'list' })
    void run(async () => goTo({ at: 'unlock', vault: await describePlace(place) }))
  }, [outside, mayLeave, run])
  const forget = useCallback((vault: RecentVault) => {
    void callShell('shell.forget-recent', { id: vault.id })
      .then(recentVaults)
      .then(setVaults, () => undefined)
  }, [])
  return screen === undefined ? undefined : { screen, goTo, vaults, forget, failure }
}
