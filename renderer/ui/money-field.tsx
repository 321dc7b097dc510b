import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage } from '../client/language.ts'
import type { RecordEditor } from './record-editor.ts'

type MoneyFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

/** The mark of a currency behind its amount: the record says which, where it knows several. */
function suffixOf(currency: unknown): string {
  return typeof currency === 'string' && currency !== 'KZT' ? ` ${currency}` : ' ₸'
}

function toTenge(tiyn: unknown): number | '' {
  return typeof tiyn === 'number' ? tiyn / 100 : ''
}

/** An amount in tenge, kept as whole tiyn; saved when it is left. */
export function MoneyField({ editor, field, label, hint }: MoneyFieldProps) {
  const language = useLanguage()
  const stored = toTenge(editor.value(field))
  const [typed, setTyped] = useState<number | string>(stored)
  const failure = editor.failure(field)
  useEffect(() => setTyped(stored), [stored])
  const keep = () => {
    if (typed === stored) return
    void editor.save(field, typed === '' ? null : Math.round(Number(typed) * 100))
  }
  return (
    <NumberInput
      label={label}
      description={hint}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
      suffix={suffixOf(editor.value('currency'))}
      min={0}
      decimalScale={2}
      decimalSeparator={language === 'en' ? '.' : ','}
      thousandSeparator=" "
      hideControls
      error={failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)}
      autoFocus={editor.focus === field}
      data-autofocus={editor.focus === field ? true : undefined}
    />
  )
}
