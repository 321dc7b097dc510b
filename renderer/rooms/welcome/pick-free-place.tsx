import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { chooseFree, folderName, type ChosenPlace } from './chosen-vault.ts'

type PickFreePlaceProps = {
  readonly dialogTitle: string
  readonly place: ChosenPlace | undefined
  readonly onPick: (place: ChosenPlace | undefined) => void
  readonly isReadOnly: boolean
}

/** Where a vault is to be made: the name of its folder, and the folder around it by the system's dialog. */
export function PickFreePlace({ dialogTitle, place, onPick, isReadOnly }: PickFreePlaceProps) {
  const text = useText('welcome')
  const [name, setName] = useState<string>(text('vaultNameFirst'))
  const [taken, setTaken] = useState<string>()
  const attempt = useAttempt()
  const pick = () =>
    attempt.run(async () => {
      const answer = await callShell('shell.pick-folder', {
        title: dialogTitle,
        purpose: 'new-vault',
        suggestedName: folderName(name),
      })
      if (answer.place === undefined) return
      const chosen = await chooseFree(answer.place)
      setTaken(chosen.isTaken ? chosen.place.name : undefined)
      onPick(chosen.isTaken ? undefined : chosen.place)
    })
  const said =
    taken !== undefined
      ? text('taken', { name: taken })
      : place === undefined
        ? text('notPicked')
        : text('picked', { name: place.name })
  return (
    <div>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          label={text('vaultName')}
          description={text('vaultNameHint')}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setTaken(undefined)
            onPick(undefined)
          }}
          maxLength={60}
          readOnly={isReadOnly}
          flex={1}
        />
        <Button
          size="sm"
          variant="default"
          disabled={name.trim() === '' || isReadOnly}
          loading={attempt.isRunning}
          onClick={() => void pick()}
        >
          {text('pickWhere')}
        </Button>
      </Group>
      <Text size="xs" mih={18} mt={2} role="status">
        {said}
      </Text>
      <FailureNotice failure={attempt.failure} />
    </div>
  )
}
