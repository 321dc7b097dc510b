import { Button, Group } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { isDay } from '../../../../shared/text/date-entry.ts'
import { useText } from '../../../client/language.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { localToday } from '../../../ui/format-text.ts'

type OnDateProps = {
  readonly on: string | undefined
  readonly onChange: (on: string | undefined) => void
  /** Stands beside it. */
  readonly children?: ReactNode
}

/** The day on which the law is asked about; it is taken when it is a whole date. */
export function OnDate({ on, onChange, children }: OnDateProps) {
  const text = useText('law')
  const [typed, setTyped] = useState(on ?? '')
  useEffect(() => setTyped(on ?? ''), [on])
  const take = () => {
    if (isDay(typed) && typed !== on) onChange(typed)
  }
  return (
    <Group gap="sm" align="flex-end">
      <DateInput
        label={text('onDate')}
        title={text('onDateHint')}
        w={190}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget
          setTyped(value)
          if (isDay(value) && value !== on) onChange(value)
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      <Button variant="default" onClick={() => onChange(localToday())}>
        {text('today')}
      </Button>
      {on === undefined ? null : (
        <Button variant="subtle" onClick={() => onChange(undefined)}>
          {text('clearDate')}
        </Button>
      )}
      {children}
    </Group>
  )
}
