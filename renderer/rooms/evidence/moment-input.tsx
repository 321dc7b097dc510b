import { Group, TextInput } from '@mantine/core'
import { useState, useEffect } from 'react'
import { useKeepOnLeaving } from './use-keep-on-leaving.ts'
import { useText } from '../../client/language.ts'
import { joinMoment, splitMoment } from './moment.ts'
import { DateInput } from '../../ui/date-input.tsx'

type MomentInputProps = {
  readonly label: string
  readonly value: string
  /** Called when a part is left or Enter is pressed; undefined without a date. */
  readonly onChange: (value: string | undefined) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isFocused?: boolean
}

/** A date, and a time where one is known. */
export function MomentInput({ label, value, onChange, hint, error, isFocused }: MomentInputProps) {
  const text = useText('evidence')
  const [typed, setTyped] = useState(splitMoment(value))
  useEffect(() => setTyped(splitMoment(value)), [value])
  const { day, time } = splitMoment(value)
  const isChanged = typed.day !== day || typed.time !== time
  const keep = () => {
    if (isChanged) onChange(joinMoment(typed))
  }
  useKeepOnLeaving(keep)
  const shared = {
    onBlur: keep,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') keep()
    },
  }
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <DateInput
        flex={1}
        label={label}
        description={hint}
        error={error}
        value={typed.day}
        onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
        autoFocus={isFocused === true}
        {...shared}
      />
      <TextInput
        w={104}
        type="time"
        aria-label={`${label}: ${text('timeOfDay')}`}
        value={typed.time}
        onChange={(event) => setTyped({ ...typed, time: event.currentTarget.value })}
        {...shared}
      />
    </Group>
  )
}
