import { Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { readTypedKey, type TypedKey } from '../../ui/recovery-key-text.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import type { ChosenVault } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { enterByRecoveryKey } from './enter-vault.ts'
import type { GoTo } from './screen.ts'
import { VaultFacts } from './vault-facts.tsx'

/** How a typed key stands, in words; nothing before the first character. */
export function useTypedKeyText(typed: string, key: TypedKey): string {
  const text = useText('welcome')
  if (typed.trim() === '') return ''
  if (key.state === 'whole') return text('keyWhole')
  if (key.state === 'mistyped') return text('keyMistyped')
  return text(key.state === 'short' ? 'keyShort' : 'keyLong', { count: key.count })
}

type RecoveryKeyFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isReadOnly: boolean
}

/** A recovery key typed from paper, checked while it is typed. */
export function RecoveryKeyField({ value, onChange, isReadOnly }: RecoveryKeyFieldProps) {
  const text = useText('welcome')
  const said = useTypedKeyText(value, readTypedKey(value))
  return (
    <div>
      <Textarea
        label={text('key')}
        description={text('keyHint')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        readOnly={isReadOnly}
        minRows={3}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <Text size="xs" mih={18} mt={2} role="status">
        {said}
      </Text>
    </div>
  )
}

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
        <RecoveryKeyField value={typed} onChange={setTyped} isReadOnly={attempt.isRunning} />
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
