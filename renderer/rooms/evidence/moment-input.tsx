import { Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { isDay } from '../../../shared/text/date-entry.ts'
import { useKeepOnLeaving } from './use-keep-on-leaving.ts'
import { useText } from '../../client/language.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { readMoment, writeMoment } from '../../ui/moment.ts'
import { isTimeOrEmpty, TimeInput } from '../../ui/time-input.tsx'

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
  const [typed, setTyped] = useState(readMoment(value))
  const known = useRef(typed)
  // A part that is being typed while the other one is kept stays as typed.
  useEffect(() => {
    const [before, after] = [known.current, readMoment(value)]
    known.current = after
    setTyped((now) => ({
      day: now.day === before.day ? after.day : now.day,
      time: now.time === before.time ? after.time : now.time,
    }))
  }, [value])
  const { day, time } = readMoment(value)
  const isChanged = typed.day !== day || typed.time !== time
  const keep = () => {
    // A day that is half typed stays as it is typed; the field says what it lacks.
    const isWhole = (typed.day === '' || isDay(typed.day)) && isTimeOrEmpty(typed.time)
    if (isChanged && isWhole) onChange(writeMoment(typed, false) ?? undefined)
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
      <TimeInput
        aria-label={`${label}: ${text('timeOfDay')}`}
        value={typed.time}
        onChange={(event) => setTyped({ ...typed, time: event.currentTarget.value })}
        {...shared}
      />
    </Group>
  )
}
