import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'

type MoneyFieldProps = { readonly editor: RecordEditor; readonly field: string; readonly label: string }

/** Whole tiyn of an amount in tenge as a person types it; undefined for anything else. */
export function parseTenge(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.')
  if (!/^\d{1,13}(?:\.\d{1,2})?$/u.test(plain)) return undefined
  const [whole = '0', part = ''] = plain.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

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
