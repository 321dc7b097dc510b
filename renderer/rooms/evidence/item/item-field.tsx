import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { fieldLabel, fieldValueKind } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { PickedListField, TextsField } from '../../../ui/picked-fields.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { CheckField, ChoiceField, TextField } from '../../../ui/record-fields.tsx'
import { MomentInput } from '../moment-input.tsx'
import { useKeepOnLeaving } from '../use-keep-on-leaving.ts'
import { itemControls, type ItemFieldName } from './item-fields.ts'

type ItemFieldProps = { readonly editor: RecordEditor; readonly field: ItemFieldName }

const hints: Readonly<
  Partial<Record<ItemFieldName, 'sourceHint' | 'formHint' | 'peopleHint' | 'intimateFieldHint'>>
> = {
  source: 'sourceHint',
  form: 'formHint',
  personIds: 'peopleHint',
  intimate: 'intimateFieldHint',
}

/** One field of an exhibit, saved when it is left. */
export function ItemField({ editor, field }: ItemFieldProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const label = fieldLabel('evidence', field, language)
  const wording = hints[field]
  const shared = { editor, field, label, ...(wording === undefined ? {} : { hint: text(wording) }) }
  switch (itemControls[field] ?? 'text') {
    case 'choice': {
      const kind = fieldValueKind('evidence', field)
      const choices = kind === undefined ? [] : valueChoices(kind, language)
      return <ChoiceField {...shared} choices={choices} mayBeEmpty={field !== 'kind'} />
    }
    case 'check':
      return <CheckField {...shared} />
    case 'people':
      return <PickedListField {...shared} entity="person" />
    case 'tags':
      return <TextsField {...shared} />
    case 'moment':
      return <MomentField {...shared} />
    case 'number':
      return <NumberField {...shared} />
    case 'date':
      return <TextField {...shared} type="date" />
    case 'long':
      return <TextField {...shared} isLong />
    case 'text':
      return <TextField {...shared} />
  }
}

type OwnFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

function useFailureText({ editor, field }: OwnFieldProps): string | undefined {
  const language = useLanguage()
  const failure = editor.failure(field)
  return failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)
}

function MomentField(props: OwnFieldProps) {
  const { editor, field, label, hint } = props
  const value = editor.value(field)
  return (
    <MomentInput
      label={label}
      hint={hint}
      error={useFailureText(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={(next) => void editor.save(field, next ?? null)}
      isFocused={editor.focus === field}
    />
  )
}

function NumberField(props: OwnFieldProps) {
  const { editor, field, label, hint } = props
  const value = editor.value(field)
  const stored = typeof value === 'number' ? value : ''
  const [typed, setTyped] = useState<string | number>(stored)
  useEffect(() => setTyped(stored), [stored])
  const keep = () => {
    if (typed !== stored) void editor.save(field, typed === '' ? null : Number(typed))
  }
  useKeepOnLeaving(keep)
  return (
    <NumberInput
      size="sm"
      label={label}
      description={hint}
      error={useFailureText(props)}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      allowDecimal={false}
      hideControls
      autoFocus={editor.focus === field}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
