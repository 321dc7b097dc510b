import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useText } from '../../../client/language.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { parseTenge, writeTenge } from './tenge.ts'

type MoneyFieldProps = { readonly editor: RecordEditor; readonly field: string; readonly label: string }

/** An amount typed in tenge and kept in tiyn; saved when it is left. */
export function MoneyField({ editor, field, label }: MoneyFieldProps) {
  const text = useText('suit')
  const value = editor.value(field)
  const stored = typeof value === 'number' ? writeTenge(value) : ''
  const [typed, setTyped] = useState(stored)
  const failure = useFailureText({ editor, field })
  useEffect(() => setTyped(stored), [stored])
  const amount = parseTenge(typed)
  const keep = () => {
    if (amount !== undefined && amount !== (value ?? null)) void editor.save(field, amount)
    else if (amount !== undefined) setTyped(stored)
  }
  return (
    <TextInput
      label={label}
      description={text('inTenge')}
      inputMode="decimal"
      value={typed}
      error={amount === undefined ? text('notMoney') : failure}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setTyped(stored)
      }}
      autoFocus={editor.focus === field}
    />
  )
}
