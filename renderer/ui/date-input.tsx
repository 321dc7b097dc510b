import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { parseTypedDate } from '../../shared/text/date-entry.ts'
import { useLanguage, useText } from '../client/language.ts'
import { formatDate } from './format-text.ts'

type DateInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** `2026-03-12`, empty, or what was typed and is no date. */
  readonly value: string
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
}

/** A day typed as it is written here, 12.03.2026, or picked from the calendar; what is no date stays as it was typed, and is said to be none once it is left. */
export function DateInput({ value, onChange, onBlur, error, ...props }: DateInputProps) {
  const text = useText('frame')
  const language = useLanguage()
  const shown = parseTypedDate(value) === value ? formatDate(value, language) : value
  const [typed, setTyped] = useState(shown)
  const [isLeft, setLeft] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const isHalfTyped = value !== '' && parseTypedDate(value) === undefined
  const emit = (date: string) => onChange({ currentTarget: { value: date } })
  useEffect(() => setTyped((now) => ((parseTypedDate(now) ?? now) === value ? now : shown)), [value, shown])
  return (
    <TextInput
      placeholder={text('datePlace')}
      {...props}
      inputMode="numeric"
      error={error || (isLeft && isHalfTyped ? text('dateNeeded') : error)}
      value={typed}
      onChange={(event) => {
        const now = event.currentTarget.value
        setTyped(now)
        setLeft(false)
        emit(parseTypedDate(now) ?? now)
      }}
      onBlur={(event) => {
        setTyped(shown)
        setLeft(true)
        onBlur?.(event)
      }}
      rightSection={
        <>
          <ActionIcon
            size="sm"
            tabIndex={-1}
            aria-label={text('pickDate')}
            disabled={props.disabled ?? false}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={16} />
          </ActionIcon>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            style={{
              position: 'absolute',
              insetInlineEnd: 0,
              bottom: 0,
              width: 1,
              height: 1,
              opacity: 0,
              border: 0,
              padding: 0,
            }}
            value={parseTypedDate(value) ?? ''}
            onChange={(event) => emit(event.currentTarget.value)}
          />
        </>
      }
    />
  )
}
