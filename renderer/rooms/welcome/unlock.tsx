import { Button, Group, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import type { ChosenVault } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { enterVault } from './enter-vault.ts'
import type { GoTo } from './screen.ts'
import { VaultFacts } from './vault-facts.tsx'

/** The passphrase of a vault. Its work is shown at once; what was typed stays when it does not fit. */
export function Unlock({ vault, goTo }: { readonly vault: ChosenVault; readonly goTo: GoTo }) {
  const text = useText('welcome')
  const keysText = useText('keys')
  const [passphrase, setPassphrase] = useState('')
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const attempt = useAttempt()
  const isBusy = attempt.isRunning || isOpen
  const open = async () => {
    const isDone = await attempt.run(async () => {
      await enterVault(vault, { passphrase: passphrase.normalize('NFC') })
    })
    if (isDone) setOpen(true)
    else field.current?.select()
  }
  return (
    <DoorColumn
      title={text('unlockTitle', { name: vaultTitle(vault.name) })}
      onBack={() => goTo({ at: 'list' })}
      isBusy={isBusy}
    >
      <VaultFacts vault={vault} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '') void open()
        }}
      >
        <PassphraseField
          label={keysText('passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          isReadOnly={isBusy}
          inputRef={field}
          hasFocus
        />
        <Group mt="xs">
          <Button type="submit" disabled={passphrase === ''} loading={isBusy}>
            {text('unlock')}
          </Button>
          <Button variant="subtle" disabled={isBusy} onClick={() => goTo({ at: 'recover', vault })}>
            {text('withKey')}
          </Button>
        </Group>
      </form>
      <Text size="sm" role="status" mih={22}>
        {isBusy ? text('working') : null}
      </Text>
      <FailureNotice failure={attempt.failure} />
      {attempt.failure?.code === 'vault.wrong-passphrase' ? (
        <Text size="sm">{keysText('otherLayout')}</Text>
      ) : null}
    </DoorColumn>
  )
}
