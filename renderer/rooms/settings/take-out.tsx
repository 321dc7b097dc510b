import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../../../shared/failures/failure.ts'
import { callShell } from '../../client/call.ts'
import { runningJobs } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useStore } from '../../client/store.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { JobProgress } from './job-progress.tsx'
import { SettingBlock } from './setting-block.tsx'
import { TakeOutForm } from './take-out-form.tsx'
import { takenOut } from './taken-out.ts'

/** Everything out of the vault in clear: the foundation's own way out. */
export function TakeOut() {
  const text = useText('settings')
  const [isAsking, setAsking] = useState(false)
  const label = text('takeOutJob')
  const isRunning = useStore(runningJobs).some((job) => job.label === label)
  const begin = () => {
    takenOut.set(() => undefined)
    setAsking(true)
  }
  return (
    <SettingBlock title={text('takeOut')} hint={text('takeOutWhat')}>
      {isAsking ? (
        <TakeOutForm onClose={() => setAsking(false)} />
      ) : (
        <Group>
          <Button variant="default" disabled={isRunning} onClick={begin}>
            {text('takeOutOpen')}
          </Button>
        </Group>
      )}
      <JobProgress label={label} say={({ done, total }) => text('takeOutProgress', { done, total })} />
      {isAsking ? null : <WhatCame />}
    </SettingBlock>
  )
}

/** What came of it the last time. */
function WhatCame() {
  const text = useText('settings')
  const came = useStore(takenOut)
  if (came instanceof Failure) return <FailureNotice failure={came} />
  const isDone = came !== undefined && came !== 'stopped'
  return (
    <>
      <Text size="sm" role="status">
        {isDone ? text('takeOutDone', { files: came.files }) : came === undefined ? '' : text('stopped')}
      </Text>
      {isDone ? (
        <Group gap="sm">
          {came.gaps === 0 ? null : (
            <Text size="sm" fw={600}>
              {text('takeOutGaps', { gaps: came.gaps })}
            </Text>
          )}
          <Button variant="subtle" onClick={() => void callShell('shell.show-saved', { token: came.token })}>
            {text('takeOutShow')}
          </Button>
        </Group>
      ) : null}
    </>
  )
}
