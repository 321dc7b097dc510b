import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { vaultProblemWording, vaultRepairWording } from '../../../shared/failures/vault-failures.ts'
import { runJob } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { AskFirst } from '../../ui/ask-first.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { FindingList } from './finding-list.tsx'
import { JobProgress } from './job-progress.tsx'
import { SettingBlock } from './setting-block.tsx'

type Checked = OutputOf<'vault.check'> | 'stopped'

/** Checks the vault, words what it finds, and mends what can be mended after a question. */
export function VaultCheck() {
  const text = useText('settings')
  const attempt = useAttempt()
  const [checked, setChecked] = useState<Checked>()
  const [actions, setActions] = useState<OutputOf<'vault.repair'>['actions']>()
  const [isAsking, setAsking] = useState(false)
  const label = text('checkJob')
  const check = (quick: boolean) =>
    attempt.run(async () => {
      setChecked(undefined)
      setActions(undefined)
      setChecked((await runJob('vault.check', { quick }, { label })) ?? 'stopped')
    })
  const repair = async () => {
    const done = await runJob('vault.repair', {}, { label: text('repairJob') })
    if (done === undefined) return
    setActions(done.actions)
    setChecked(undefined)
  }
  return (
    <SettingBlock title={text('check')} hint={text('checkWhat')}>
      <Group>
        <Button variant="default" disabled={attempt.isRunning} onClick={() => void check(true)}>
          {text('checkQuick')}
        </Button>
        <Button variant="default" disabled={attempt.isRunning} onClick={() => void check(false)}>
          {text('checkFull')}
        </Button>
      </Group>
      <JobProgress label={label} say={({ done, total }) => text('checkProgress', { done, total })} />
      <FailureNotice failure={attempt.failure} />
      <CheckAnswer checked={checked} onRepair={() => setAsking(true)} />
      {actions === undefined ? null : (
        <div role="status">
          <Text size="sm" fw={600}>
            {text(actions.length === 0 ? 'repairedNothing' : 'repaired')}
          </Text>
          <FindingList findings={actions} wording={vaultRepairWording} />
        </div>
      )}
      <AskFirst
        title={text('repairTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={repair}
        confirmLabel={text('repairDo')}
      >
        <Text size="sm">{text('repairWhat')}</Text>
      </AskFirst>
    </SettingBlock>
  )
}

type CheckAnswerProps = { readonly checked: Checked | undefined; readonly onRepair: () => void }

function CheckAnswer({ checked, onRepair }: CheckAnswerProps) {
  const text = useText('settings')
  if (checked === undefined) return null
  if (checked === 'stopped')
    return (
      <Text size="sm" role="status">
        {text('stopped')}
      </Text>
    )
  const { problems, objects } = checked
  if (problems.length === 0)
    return (
      <Text size="sm" role="status">
        {text('checkClean', { objects })}
      </Text>
    )
  return (
    <Stack gap="xs" role="status">
      <Text size="sm" fw={600}>
        {text('checkFound', { count: problems.length })}
      </Text>
      <FindingList findings={problems} wording={vaultProblemWording} />
      <Group>
        <Button variant="default" onClick={onRepair}>
          {text('repair')}
        </Button>
      </Group>
    </Stack>
  )
}
