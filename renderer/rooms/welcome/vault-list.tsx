import { Button, Group } from '@mantine/core'
import type { Failure } from '../../../shared/failures/failure.ts'
import { callShell } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { chooseRecent, describePlace, type RecentVault } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { RecentList } from './recent-list.tsx'
import type { GoTo } from './screen.ts'

type VaultListProps = {
  readonly vaults: readonly RecentVault[]
  readonly onForget: (vault: RecentVault) => void
  readonly goTo: GoTo
  /** Why a vault from outside is not shown. */
  readonly failure: Failure | undefined
}

/** The ways in: a vault that was opened before, another folder, a new vault, a backup. */
export function VaultList({ vaults, onForget, goTo, failure }: VaultListProps) {
  const text = useText('welcome')
  const attempt = useAttempt()
  const choose = (vault: RecentVault) =>
    attempt.run(async () => goTo({ at: 'unlock', vault: await chooseRecent(vault) }))
  const openFolder = () =>
    attempt.run(async () => {
      const { place } = await callShell('shell.pick-folder', {
        title: text('openFolderTitle'),
        purpose: 'open-vault',
      })
      if (place !== undefined) goTo({ at: 'unlock', vault: await describePlace(place) })
    })
  return (
    <DoorColumn title={text('recent')}>
      <RecentList vaults={vaults} onChoose={(vault) => void choose(vault)} onForget={onForget} />
      <FailureNotice failure={attempt.failure ?? failure} />
      <Group mt="sm">
        <Button variant={vaults.length === 0 ? 'filled' : 'default'} onClick={() => goTo({ at: 'create' })}>
          {text('createNew')}
        </Button>
        <Button variant="default" disabled={attempt.isRunning} onClick={() => void openFolder()}>
          {text('openFolder')}
        </Button>
        <Button variant="subtle" onClick={() => goTo({ at: 'restore' })}>
          {text('restore')}
        </Button>
      </Group>
    </DoorColumn>
  )
}
