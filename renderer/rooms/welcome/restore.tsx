import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../client/call.ts'
import { runJob, runningJobs } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useStore } from '../../client/store.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { givenKey, KeyField } from '../../ui/key-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import { describePlace, type ChosenPlace, type ChosenVault } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { enterByRecoveryKey, enterVault } from './enter-vault.ts'
import { PickFreePlace } from './pick-free-place.tsx'
import type { GoTo } from './screen.ts'
import { VaultFacts } from './vault-facts.tsx'

type By = 'passphrase' | 'recovery'

/** A vault made anew from its backup, then opened. */
export function Restore({ goTo }: { readonly goTo: GoTo }) {
  const text = useText('welcome')
  const keysText = useText('keys')
  const [from, setFrom] = useState<ChosenVault>()
  const [to, setTo] = useState<ChosenPlace>()
  const [by, setBy] = useState<By>('passphrase')
  const [typed, setTyped] = useState('')
  const attempt = useAttempt()
  const key = givenKey(by, typed)
  const pick = () =>
    attempt.run(async () => {
      const { place } = await callShell('shell.pick-folder', {
        title: text('restoreFromTitle'),
        purpose: 'open-vault',
      })
      if (place !== undefined) setFrom(await describePlace(place))
    })
  const restore = () =>
    attempt.run(async () => {
      if (from === undefined || to === undefined || key === undefined) return
      const tokens = { from: await from.freshToken(), to: await to.freshToken() }
      const done = await runJob('vault.restore', { ...tokens, ...key }, { label: text('restoreJob') })
      if (done === undefined) return
      if ('recoveryKey' in key) await enterByRecoveryKey(to, key.recoveryKey, goTo)
      else await enterVault(to, key)
    })
  return (
    <DoorColumn title={text('restoreTitle')} onBack={() => goTo({ at: 'list' })} isBusy={attempt.isRunning}>
      <Text size="sm">{text('restoreWhat')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void restore()
        }}
      >
        <Stack gap="xs">
          <Group>
            <Button variant="default" onClick={() => void pick()} disabled={attempt.isRunning}>
              {text('restoreFrom')}
            </Button>
            {from === undefined ? null : (
              <div>
                <Text size="sm">{text('isBackup', { name: vaultTitle(from.name) })}</Text>
                <VaultFacts vault={from} />
              </div>
            )}
          </Group>
          <PickFreePlace
            dialogTitle={text('restoreToTitle')}
            place={to}
            onPick={setTo}
            isReadOnly={attempt.isRunning}
          />
          <Group>
            <SegmentedControl
              size="xs"
              aria-label={text('withKey')}
              transitionDuration={0}
              value={by}
              onChange={(value) => {
                setBy(value === 'recovery' ? 'recovery' : 'passphrase')
                setTyped('')
              }}
              data={[
                { value: 'passphrase', label: keysText('passphrase') },
                { value: 'recovery', label: keysText('key') },
              ]}
            />
          </Group>
          <KeyField
            kind={by}
            value={typed}
            onChange={setTyped}
            isReadOnly={attempt.isRunning}
            hasFocus={by === 'recovery'}
          />
          <FailureNotice failure={attempt.failure} />
          <Group>
            <Button
              type="submit"
              disabled={from === undefined || to === undefined || key === undefined}
              loading={attempt.isRunning}
            >
              {text('restoreStart')}
            </Button>
            <RestoreProgress />
          </Group>
        </Stack>
      </form>
    </DoorColumn>
  )
}

/** How far the restoring is, with a way to stop it. */
function RestoreProgress() {
  const text = useText('welcome')
  const [job] = useStore(runningJobs)
  if (job === undefined) return null
  const { progress } = job
  return (
    <>
      <Text size="sm" role="status">
        {progress === undefined || progress.total === 0
          ? text('working')
          : text('restoreProgress', { done: progress.done, total: progress.total })}
      </Text>
      <Button variant="subtle" onClick={job.cancel}>
        {text('stop')}
      </Button>
    </>
  )
}
