import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, callShell } from '../../client/call.ts'
import { forgetCrash, holdDoor } from '../../client/doorway.ts'
import { kitDraft } from '../../client/kit-draft.ts'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { isRepeated, NewPassphraseFields, noPassphrase } from '../../ui/new-passphrase.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { ChosenPlace } from './chosen-vault.ts'
import { DoorColumn } from './door-column.tsx'
import { PickFreePlace } from './pick-free-place.tsx'
import type { GoTo } from './screen.ts'

/** A new vault: whose, where, and the passphrase. Its recovery key comes next. */
export function Create({ goTo }: { readonly goTo: GoTo }) {
  const text = useText('welcome')
  const [person, setPerson] = useState('')
  const [place, setPlace] = useState<ChosenPlace>()
  const [chosen, setChosen] = useState(noPassphrase)
  const attempt = useAttempt()
  const name = person.normalize('NFC').trim()
  const isReady = name !== '' && place !== undefined && isRepeated(chosen)
  const create = () =>
    attempt.run(async () => {
      if (place === undefined) return
      holdDoor(true)
      try {
        const folder = await place.freshToken()
        const passphrase = chosen.typed.normalize('NFC')
        const made = await call('vault.create', { folder, person: name, passphrase })
        forgetCrash()
        await callShell('shell.vault-opened', { token: folder }).catch(() => undefined)
        await call('draft.save', { drafts: [kitDraft] }).catch(() => undefined)
        const facts = { vault: place.name, person: name, madeOn: made.createdAt }
        goTo({ at: 'kit', recoveryKey: made.recoveryKey, facts })
      } catch (error) {
        holdDoor(false)
        throw error
      }
    })
  return (
    <DoorColumn title={text('createTitle')} onBack={() => goTo({ at: 'list' })} isBusy={attempt.isRunning}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void create()
        }}
      >
        <Stack gap="xs">
          <TextInput
            label={text('person')}
            description={text('personHint')}
            value={person}
            onChange={(event) => setPerson(event.currentTarget.value)}
            readOnly={attempt.isRunning}
            maxLength={200}
            autoComplete="off"
            autoFocus
          />
          <PickFreePlace
            dialogTitle={text('pickWhereTitle')}
            place={place}
            onPick={setPlace}
            isReadOnly={attempt.isRunning}
          />
          <NewPassphraseFields
            value={chosen}
            onChange={setChosen}
            personal={name}
            isReadOnly={attempt.isRunning}
          />
          <FailureNotice failure={attempt.failure} />
          <Group>
            <Button type="submit" disabled={!isReady} loading={attempt.isRunning}>
              {text('create')}
            </Button>
            <Text size="sm" role="status">
              {attempt.isRunning ? text('working') : null}
            </Text>
          </Group>
        </Stack>
      </form>
    </DoorColumn>
  )
}
