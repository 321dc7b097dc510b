import { Button, Group, Text } from '@mantine/core'
import { Failure } from '../../../shared/failures/failure.ts'
import { callShell } from '../../client/call.ts'
import { runJob, runningJobs } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useStore } from '../../client/store.ts'
import { toFailure } from '../../client/to-failure.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import { backedUp } from './backed-up.ts'
import { JobProgress } from './job-progress.tsx'
import { LastBackup } from './last-backup.tsx'
import { SettingBlock } from './setting-block.tsx'

/** A copy of the vault on another disk, and when the last one was made. */
export function BackupSection() {
  const text = useText('settings')
  const info = useAnswer('vault.info', {}).value
  const attempt = useAttempt()
  const label = text('backupJob')
  const isUnderWay = useStore(runningJobs).some((job) => job.label === label)
  const folder = `${text('backupFolder', { vault: vaultTitle(info?.folder ?? '') })}.sandyq`
  const backup = () =>
    attempt.run(async () => {
      backedUp.set(() => undefined)
      const { place } = await callShell('shell.pick-folder', {
        title: text('backupTitle'),
        purpose: 'backup',
        suggestedName: folder,
      })
      if (place === undefined) return
      try {
        const done = await runJob('vault.backup', { folder: place.token }, { label })
        backedUp.set(() => done ?? 'stopped')
      } catch (error) {
        backedUp.set(() => toFailure(error))
      }
    })
  return (
    <SettingBlock title={text('section-backup')} hint={text('backupWhat')}>
      <Text size="sm">{text('backupWhere', { folder: vaultTitle(folder) })}</Text>
      {info === undefined ? null : <LastBackup vaultId={info.vaultId} />}
      <Group>
        <Button
          disabled={info === undefined}
          loading={attempt.isRunning || isUnderWay}
          onClick={() => void backup()}
        >
          {text('backupStart')}
        </Button>
      </Group>
      <JobProgress label={label} say={({ done, total }) => text('backupProgress', { done, total })} />
      <WhatCame />
      <FailureNotice failure={attempt.failure} />
      <Text size="sm">{text('backupRestore')}</Text>
    </SettingBlock>
  )
}

/** What came of it the last time. */
function WhatCame() {
  const text = useText('settings')
  const came = useStore(backedUp)
  if (came instanceof Failure) return <FailureNotice failure={came} />
  return (
    <Text size="sm" role="status">
      {came === undefined ? '' : came === 'stopped' ? text('stopped') : text('backupDone', came)}
    </Text>
  )
}
