import { TextInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { DateInput } from './date-input.tsx'

type LineInputProps = ComponentProps<typeof DateInput> & {
  readonly type?: 'text' | 'date' | 'url' | 'number'
}

/** One line of text, or a day. */
export function LineInput({ type = 'text', ...props }: LineInputProps) {
  return type === 'date' ? <DateInput {...props} /> : <TextInput {...props} type={type} />
}
