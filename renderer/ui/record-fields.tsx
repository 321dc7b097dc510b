import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage } from '../client/language.ts'
import type { RecordEditor } from './record-editor.ts'

type FieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

/** The text in a field until it is kept: what another window or an undo changes comes in, what is being typed stays. */
function useTyped({ editor, field }: FieldProps) {
  const stored = String(editor.value(field) ?? '')
  const [typed, setTyped] = useState(stored)
  const known = useRef(stored)
  useEffect(() => {
    if (typed === known.current) setTyped(stored)
    known.current = stored
  }, [stored, typed])
  const keep = async () => {
    if (typed.trim() !== stored.trim()) await editor.save(field, typed.trim())
  }
  return { typed, setTyped, keep, revert: () => setTyped(stored) }
}

function useFailureText({ editor, field }: FieldProps): string | undefined {
  const language = useLanguage()
  const failure = editor.failure(field)
  return failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)
}

type TextFieldProps = FieldProps & { readonly isLong?: boolean; readonly type?: 'text' | 'date' | 'url' }

/** A line (Enter saves) or a text (Ctrl+Enter saves) of a record; leaving it saves too, Escape takes the typing back. */
export function TextField(props: TextFieldProps) {
  const { typed, setTyped, keep, revert } = useTyped(props)
  const error = useFailureText(props)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') revert()
    else if (event.key === 'Enter' && (props.isLong !== true || event.ctrlKey || event.metaKey)) void keep()
    else return
    event.stopPropagation()
  }
  const shared = {
    label: props.label,
    description: props.hint,
    value: typed,
    error,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => void keep(),
    onKeyDown,
    autoFocus: props.editor.focus === props.field,
  }
  return props.isLong === true ? (
    <Textarea {...shared} />
  ) : (
    <TextInput {...shared} type={props.type ?? 'text'} />
  )
}

type ChoiceFieldProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly mayBeEmpty?: boolean
}

/** One of a few values; saved when it is chosen. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { editor, field, label, hint, choices, mayBeEmpty = true } = props
  return (
    <Select
      label={label}
      description={hint}
      data={[...choices]}
      value={(editor.value(field) as string | undefined) ?? null}
      onChange={(value) => void editor.save(field, value)}
      clearable={mayBeEmpty}
      allowDeselect={mayBeEmpty}
      error={useFailureText(props)}
      autoFocus={editor.focus === field}
    />
  )
}

/** Yes or not said; saved when it is ticked. */
export function CheckField(props: FieldProps) {
  const { editor, field, label, hint } = props
  return (
    <Checkbox
      label={label}
      description={hint}
      checked={editor.value(field) === true}
      onChange={(event) => void editor.save(field, event.currentTarget.checked)}
      error={useFailureText(props)}
      autoFocus={editor.focus === field}
    />
  )
}
