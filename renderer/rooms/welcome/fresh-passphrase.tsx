import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { runJob } from '../../client/jobs.ts'
import { withProof } from '../../client/proof.ts'
import { useText } from '../../client/language.ts'
import { holdDoor } from '../../client/doorway.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { isRepeated, NewPassphraseFields, noPassphrase } from '../../ui/new-passphrase.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { DoorColumn } from './door-column.tsx'

/** After the recovery key opened the vault: a new passphrase for the same person. */
export function FreshPassphrase({ person }: { readonly person: string }) {
  const text = useText('welcome')
  const keysText = useText('keys')
  const [chosen, setChosen] = useState(noPassphrase)
  const attempt = useAttempt()
  const set = () =>
    attempt.run(async () => {
      const passphrase = chosen.typed.normalize('NFC')
      const input = { kind: 'passphrase', label: person, person, passphrase } as const
      await withProof(() => runJob('vault.slots.add', input, { label: text('freshJob') }))
      setChosen(noPassphrase)
      holdDoor(false)
    })
  return (
    <DoorColumn title={text('freshTitle')}>
      <Text size="sm">{text('freshWhy')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isRepeated(chosen)) void set()
        }}
      >
        <NewPassphraseFields
          value={chosen}
          onChange={setChosen}
          personal={person}
          label={keysText('newPassphrase')}
          isReadOnly={attempt.isRunning}
          hasFocus
        />
        <Group mt="xs">
          <Button type="submit" disabled={!isRepeated(chosen)} loading={attempt.isRunning}>
            {text('freshSet')}
          </Button>
          <Button variant="subtle" disabled={attempt.isRunning} onClick={() => holdDoor(false)}>
            {text('freshLater')}
          </Button>
        </Group>
      </form>
      <Text size="sm" role="status" mih={22}>
        {attempt.isRunning ? text('working') : null}
      </Text>
      <FailureNotice failure={attempt.failure} />
    </DoorColumn>
  )
}
