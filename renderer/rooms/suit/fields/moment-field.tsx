import { Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { isTimeOrEmpty, TimeInput } from '../../../ui/time-input.tsx'
import { readMoment, writeMoment } from './moment.ts'

type MomentFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  /** True where the record keeps an instant and never a day alone. */
  readonly needsTime?: boolean
}

/** A day, and the time of it where that is known; saved when it is left. */
export function MomentField({ editor, field, label, needsTime = false }: MomentFieldProps) {
  const text = useText('suit')
  const stored = readMoment(editor.value(field))
  const storedKey = `${stored.day} ${stored.time}`
  const [typed, setTyped] = useState(stored)
  const failure = useFailureText({ editor, field })
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
    const value = writeMoment(typed, needsTime)
    if (value !== undefined) void editor.save(field, value)
  }
  return (
    <Group gap={8} wrap="nowrap" align="flex-end" onBlur={keep}>
      <DateInput
        label={label}
        value={typed.day}
        error={failure}
        onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
        autoFocus={editor.focus === field}
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
