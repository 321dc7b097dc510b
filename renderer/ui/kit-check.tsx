import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../client/language.ts'
import { drawGroups, keyGroups, readGroup } from './recovery-key-text.ts'

type KitCheckProps = {
  readonly recoveryKey: string
  readonly doneLabel: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** Asks for two groups of the key from the paper; the key itself is not on screen meanwhile. */
export function KitCheck({ recoveryKey, doneLabel, onBack, onDone }: KitCheckProps) {
  const text = useText('keys')
  const groups = keyGroups(recoveryKey)
  const [asked] = useState(() => drawGroups(groups.length))
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isChecked, setChecked] = useState(false)
  const isRight = (at: 0 | 1) => readGroup(typed[at]) === groups[asked[at] - 1]
  const type = (at: 0 | 1, value: string) => {
    setChecked(false)
    setTyped(([first, second]) => (at === 0 ? [value, second] : [first, value]))
  }
  const check = () => {
    setChecked(true)
    if (isRight(0) && isRight(1)) onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        check()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('kitCheck')}</Text>
        <Group align="flex-start" mih={86}>
          {([0, 1] as const).map((at) => (
            <TextInput
              key={at}
              label={text('kitGroup', { number: asked[at] })}
              value={typed[at]}
              onChange={(event) => type(at, event.currentTarget.value)}
              error={isChecked && !isRight(at) ? text('kitGroupWrong') : undefined}
              autoFocus={at === 0}
              autoComplete="off"
              spellCheck={false}
              w={180}
            />
          ))}
        </Group>
        <Group>
          <Button variant="default" onClick={onBack}>
            {text('kitBack')}
          </Button>
          <Button type="submit" ml="auto" disabled={typed.some((group) => group.trim() === '')}>
            {doneLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
