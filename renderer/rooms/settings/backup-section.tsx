import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import { JobProgress } from './job-progress.tsx'
import { LastBackup } from './last-backup.tsx'
import { SettingBlock } from './setting-block.tsx'

/** A copy of the vault on another disk, and when the last one was made. */
export function BackupSection() {
  const text = useText('settings')
  const info = useAnswer('vault.info', {}).value
  const attempt = useAttempt()
  const [told, setTold] = useState('')
  const label = text('backupJob')
  const folder = `${text('backupFolder', { vault: vaultTitle(info?.folder ?? '') })}.sandyq`
  const backup = () =>
    attempt.run(async () => {
      setTold('')
      const { place } = await callShell('shell.pick-folder', {
        title: text('backupTitle'),
        purpose: 'backup',
        suggestedName: folder,
      })
      if (place === undefined) return
      const done = await runJob('vault.backup', { folder: place.token }, { label })
      setTold(done === undefined ? text('stopped') : text('backupDone', done))
    })
  return (
    <SettingBlock title={text('section-backup')} hint={text('backupWhat')}>
      <Text size="sm">{text('backupWhere', { folder: vaultTitle(folder) })}</Text>
      {info === undefined ? null : <LastBackup vaultId={info.vaultId} />}
      <Group>
        <Button disabled={info === undefined} loading={attempt.isRunning} onClick={() => void backup()}>
          {text('backupStart')}
        </Button>
      </Group>
      <JobProgress label={label} say={({ done, total }) => text('backupProgress', { done, total })} />
      <Text size="sm" role="status">
        {told}
      </Text>
      <FailureNotice failure={attempt.failure} />
      <Text size="sm">{text('backupRestore')}</Text>
    </SettingBlock>
  )
}
