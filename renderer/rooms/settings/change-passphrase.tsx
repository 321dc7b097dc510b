import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { runJob } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { isRepeated, NewPassphraseFields, noPassphrase } from '../../ui/new-passphrase.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { SettingBlock } from './setting-block.tsx'

/** Another passphrase for the slot the vault was opened by. */
export function ChangePassphrase() {
  const text = useText('settings')
  const [isOpen, setOpen] = useState(false)
  const [told, setTold] = useState('')
  return (
    <SettingBlock title={text('change')} hint={text('changeWhat')}>
      {isOpen ? (
        <ChangeForm
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            setTold(text('changed'))
          }}
        />
      ) : (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              setTold('')
              setOpen(true)
            }}
          >
            {text('changeOpen')}
          </Button>
        </Group>
      )}
      <Text size="sm" role="status">
        {told}
      </Text>
    </SettingBlock>
  )
}

type ChangeFormProps = { readonly onClose: () => void; readonly onDone: () => void }

function ChangeForm({ onClose, onDone }: ChangeFormProps) {
  const text = useText('settings')
  const frameText = useText('frame')
  const person = useAnswer('vault.info', {}).value?.person ?? ''
  const [current, setCurrent] = useState('')
  const [chosen, setChosen] = useState(noPassphrase)
  const attempt = useAttempt()
  const isReady = current !== '' && isRepeated(chosen)
  const change = () =>
    attempt.run(async () => {
      const input = { current: current.normalize('NFC'), next: chosen.typed.normalize('NFC') }
      await runJob('vault.passphrase', input, { label: text('change') })
      onDone()
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void change()
      }}
    >
      <Stack gap="xs" maw={560}>
        <PassphraseField
          label={text('changeCurrent')}
          value={current}
          onChange={setCurrent}
          isReadOnly={attempt.isRunning}
          hasFocus
        />
        <NewPassphraseFields
          value={chosen}
          onChange={setChosen}
          personal={person}
          isReadOnly={attempt.isRunning}
        />
        <FailureNotice failure={attempt.failure} />
        <Group>
          <Button type="submit" disabled={!isReady} loading={attempt.isRunning}>
            {text('changeDo')}
          </Button>
          <Button variant="default" onClick={onClose} disabled={attempt.isRunning}>
            {frameText('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
