import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { RecoveryKeyField } from '../../ui/recovery-key-field.tsx'
import { readTypedKey } from '../../ui/recovery-key-text.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import type { ChosenVault } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { enterByRecoveryKey } from './enter-vault.ts'
import type { GoTo } from './screen.ts'
import { VaultFacts } from './vault-facts.tsx'

/** Opening a vault with its recovery key; a new passphrase is asked for right after. */
export function Recover({ vault, goTo }: { readonly vault: ChosenVault; readonly goTo: GoTo }) {
  const text = useText('welcome')
  const [typed, setTyped] = useState('')
  const attempt = useAttempt()
  const key = readTypedKey(typed)
  const open = () =>
    attempt.run(async () => {
      if (key.state === 'whole') await enterByRecoveryKey(vault, key.key, goTo)
    })
  return (
    <DoorColumn
      title={text('unlockTitle', { name: vaultTitle(vault.name) })}
      onBack={() => goTo({ at: 'list' })}
      isBusy={attempt.isRunning}
    >
      <VaultFacts vault={vault} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <RecoveryKeyField hasFocus value={typed} onChange={setTyped} isReadOnly={attempt.isRunning} />
        <Group mt="xs">
          <Button type="submit" disabled={key.state !== 'whole'} loading={attempt.isRunning}>
            {text('unlock')}
          </Button>
          <Button variant="subtle" disabled={attempt.isRunning} onClick={() => goTo({ at: 'unlock', vault })}>
            {text('withPassphrase')}
          </Button>
        </Group>
      </form>
      <FailureNotice failure={attempt.failure} />
    </DoorColumn>
  )
}
