import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { parseTypedTime } from '../../shared/text/time-entry.ts'
import { useText } from '../client/language.ts'

type TimeInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'error'> & {
  /** `09:05`, empty, or what was typed and is no time. */
  readonly value: string
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
}

/** True for nothing and for a time of day: what can be kept. */
export function isTimeOrEmpty(time: string): boolean {
  return time.trim() === '' || parseTypedTime(time) !== undefined
}

/** A time of day typed as it is written here, 09:05, on every computer the same; what is no time stays and is marked. */
export function TimeInput({ value, onChange, onBlur, ...props }: TimeInputProps) {
  const text = useText('frame')
  const [typed, setTyped] = useState(value)
  const [isLeft, setLeft] = useState(false)
  useEffect(() => setTyped((now) => ((parseTypedTime(now) ?? now) === value ? now : value)), [value])
  const isWrong = isLeft && !isTimeOrEmpty(typed)
  return (
    <TextInput
      w={84}
      placeholder={text('timePlace')}
      {...props}
      inputMode="numeric"
      value={typed}
      error={isWrong}
      {...(isWrong ? { title: text('timeWrong'), 'aria-description': text('timeWrong') } : {})}
      onChange={(event) => {
        const now = event.currentTarget.value
        setTyped(now)
        setLeft(false)
        onChange({ currentTarget: { value: parseTypedTime(now) ?? now.trim() } })
      }}
      onBlur={(event) => {
        setTyped(value)
        setLeft(true)
        onBlur?.(event)
      }}
    />
  )
}
