import { Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../client/language.ts'
import { DateInput } from './date-input.tsx'
import type { RecordEditor } from './record-editor.ts'
import { useFailureText } from './record-fields.tsx'
import { isTimeOrEmpty, TimeInput } from './time-input.tsx'
import { readMoment, writeMoment } from './moment.ts'

type MomentFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
  /** True where the record keeps an instant and never a day alone. */
  readonly needsTime?: boolean
}

/** A day of a record, and the time of it where that is known; saved when it is left. */
export function MomentField({ editor, field, label, hint, needsTime = false }: MomentFieldProps) {
  return (
    <MomentInput
      label={label}
      hint={hint}
      value={editor.value(field)}
      needsTime={needsTime}
      isFocused={editor.focus === field}
      error={useFailureText({ editor, field })}
      onChange={(value) => void editor.save(field, value)}
    />
  )
}

type MomentInputProps = {
  readonly label: string
  /** A day or an instant; anything else is nothing. */
  readonly value: unknown
  readonly needsTime: boolean
  readonly isFocused: boolean
  /** `null` for nothing. Not called while a part is awaited. */
  readonly onChange: (value: string | null) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** A day and a time, told when they are left. */
export function MomentInput(props: MomentInputProps) {
  const { label, value, needsTime, isFocused, onChange, hint, error } = props
  const text = useText('frame')
  const stored = readMoment(value)
  const storedKey = `${stored.day} ${stored.time}`
  const [typed, setTyped] = useState(stored)
  const known = useRef(stored)
  // A part that is being typed while the other one is kept stays as typed.
  useEffect(() => {
    const before = known.current
    known.current = stored
    setTyped((now) => ({
      day: now.day === before.day ? stored.day : now.day,
      time: now.time === before.time ? stored.time : now.time,
    }))
  }, [storedKey])
  const keep = () => {
    if (`${typed.day} ${typed.time}` === storedKey || !isTimeOrEmpty(typed.time)) return
    const written = writeMoment(typed, needsTime)
    if (written !== undefined) onChange(written)
  }
  return (
    <Group gap={8} wrap="nowrap" align="flex-end" onBlur={keep}>
      <DateInput
        label={label}
        description={hint}
        value={typed.day}
        error={error}
        onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
        autoFocus={isFocused}
        flex={1}
      />
      <TimeInput
        aria-label={text('timeOf', { label })}
        value={typed.time}
        onChange={(event) => setTyped({ ...typed, time: event.currentTarget.value })}
      />
    </Group>
  )
}
