import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { parseTenge } from './parse-tenge.ts'

type MoneyFieldProps = { readonly editor: RecordEditor; readonly field: string; readonly label: string }

/** An amount in tenge; Enter or leaving the field saves it. */
export function MoneyField({ editor, field, label }: MoneyFieldProps) {
  const text = useText('documents')
  const language = useLanguage()
  const stored = editor.value(field)
  const [typed, setTyped] = useState(typeof stored === 'number' ? String(stored / 100) : '')
  const [isWrong, setWrong] = useState(false)
  const failure = editor.failure(field)
  const keep = () => {
    const tiyn = parseTenge(typed)
    setWrong(typed.trim() !== '' && tiyn === undefined)
    if (tiyn !== undefined && tiyn !== stored) void editor.save(field, tiyn)
  }
  return (
    <TextInput
      label={text('moneyInTenge', { label })}
      inputMode="decimal"
      value={typed}
      error={
        isWrong
          ? text('notMoney')
          : failure === undefined
            ? undefined
            : describeFailure(language, failure.code, failure.details)
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
