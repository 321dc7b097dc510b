import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { doorway, watchDoorway } from '../client/doorway.ts'
import { answerLocks } from '../client/drafts.ts'
import { askVaultAgain, dropVaultAnswers, queryClient, watchChanges } from '../client/query-client.ts'
import { useSettings } from '../client/settings.ts'
import { useStore } from '../client/store.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Welcome } from '../rooms/welcome/welcome.tsx'
import { styleNonce } from '../styles/style-nonce.ts'
import { theme } from '../styles/theme.ts'
import { FailurePage } from '../ui/failure-page.tsx'
import { ProveKey } from '../ui/prove-key.tsx'
import { vaultTitle } from '../ui/vault-title.ts'
import classes from './frame.module.css'
import { Frame } from './frame.tsx'
import { keepFocus } from './keep-focus.ts'
import { Opened } from './opened.tsx'

/** Everything on screen. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  )
}

function Themed() {
  const settings = useSettings()
  useEffect(watchChanges, [])
  useEffect(answerLocks, [])
  useEffect(keepFocus, [])
  useEffect(() => watchDoorway(askVaultAgain), [])
  useEffect(() => {
    document.documentElement.style.fontSize = `${String(settings?.textSize ?? 100)}%`
  }, [settings?.textSize])
  const colours = settings?.theme === 'system' ? {} : { forceColorScheme: settings?.theme ?? 'light' }
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" {...colours} getStyleNonce={() => styleNonce}>
      <Notifications
        position="bottom-right"
        autoClose={6_000}
        limit={3}
        classNames={{ root: classes['notices'] ?? '' }}
      />
      <Doorway />
      <ProveKey />
    </MantineProvider>
  )
}

/** The vault is open or it is not: the backend knows. */
function Doorway() {
  const { value, failure, isWaiting } = useAnswer('vault.info', {})
  const { isHeld } = useStore(doorway)
  const isLocked = failure?.code === 'vault.locked'
  // While a closed vault is asked about again nobody knows; what is typed at the door must stay.
  const [wasLocked, setWasLocked] = useState(false)
  useEffect(() => {
    if (!isWaiting) setWasLocked(isLocked)
    if (isLocked) dropVaultAnswers()
  }, [isWaiting, isLocked])
  if (isLocked || isHeld || (isWaiting && wasLocked)) return <Welcome />
  if (isWaiting) return null
  if (value === undefined) return failure === undefined ? null : <FailurePage failure={failure} />
  const owner = `${value.vaultId} ${value.person}`
  return (
    <Opened key={owner} owner={owner}>
      <Frame person={value.person} vault={vaultTitle(value.folder)} />
    </Opened>
  )
}
