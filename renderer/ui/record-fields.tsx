import { Checkbox, Select, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { holdDraft, useDraft } from '../client/drafts.ts'
import { useLanguage } from '../client/language.ts'
import { DraftNote } from './draft-note.tsx'
import { LineInput } from './line-input.tsx'
import type { RecordEditor } from './record-editor.ts'

type FieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

type TypedOptions = Pick<FieldProps, 'editor' | 'field'> & {
  /** What the text is in the record, where that is no text. */
  readonly toValue?: (text: string) => unknown
}

/**
 * The text in a field until it is kept: what another window or an undo changes comes in, what is being typed stays. It is saved
 * as a draft when the vault locks; leaving the page keeps it as leaving the field does.
 */
export function useTyped({ editor, field, toValue = (text) => text }: TypedOptions) {
  const value = editor.value(field)
  const stored = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const [typed, setTyped] = useState(stored)
  const isChanged = typed.trim() !== stored.trim()
  /** Whether leaving the field keeps anything: not after it was taken back, even before that is drawn. */
  const isToKeep = useRef(isChanged)
  isToKeep.current = isChanged
  const key = `record/${editor.record.id}/${field}`
  const { restored, forget } = useDraft(key, isChanged ? typed : undefined)
  const known = useRef(stored)
  useEffect(() => {
    if (typed === known.current) setTyped(stored)
    known.current = stored
  }, [stored, typed])
  useEffect(() => {
    if (restored !== undefined) setTyped(restored)
  }, [restored])
  useEffect(() => {
    if (restored?.trim() === stored.trim()) forget()
  }, [restored, stored, forget])
  /** The text on its way to the vault, or there and not yet heard of again: it is sent once. */
  const saving = useRef<{ readonly text: string; readonly done: Promise<boolean> }>(undefined)
  useEffect(() => {
    saving.current = undefined
  }, [stored])
  /** What was kept last: an undo that comes before the page has heard of it still takes it out of the field. */
  const kept = useRef<string>(undefined)
  const { version } = editor.record
  useEffect(() => {
    const text = kept.current
    kept.current = undefined
    if (text === undefined || text === stored.trim()) return
    setTyped((now) => (now.trim() === text ? stored : now))
  }, [version, stored])
  const send = async (text: string): Promise<boolean> => {
    const isKept = await editor.save(field, toValue(text))
    kept.current = isKept ? text : undefined
    if (isKept) forget()
    else saving.current = undefined
    return isKept
  }
  const keep = async (): Promise<boolean> => {
    const text = typed.trim()
    if (!isToKeep.current) {
      forget()
      return true
    }
    if (saving.current?.text !== text) saving.current = { text, done: send(text) }
    return saving.current.done
  }
  const revert = () => {
    isToKeep.current = false
    setTyped(stored)
    forget()
  }
  useKeepOnLeaving(isToKeep, async () => {
    if (restored !== undefined || !(await keep())) holdDraft(key, typed)
  })
  return { typed, setTyped, keep, revert, isRestored: restored !== undefined && isChanged }
}

/** A field that is taken from the screen while it is typed in is never told that it was left. */
function useKeepOnLeaving(isToKeep: RefObject<boolean>, keep: () => Promise<void>): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(
    () => () => {
      if (isToKeep.current) void latest.current()
    },
    [isToKeep],
  )
}

/** Why the field's value was not kept, in words. */
export function useFailureText({ editor, field }: Pick<FieldProps, 'editor' | 'field'>): string | undefined {
  const language = useLanguage()
  const failure = editor.failure(field)
  return failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)
}

type TextFieldProps = FieldProps & {
  readonly isLong?: boolean
  readonly type?: 'text' | 'date' | 'url'
  /** The field was left, saved or taken back, and nothing typed is in it: where it stands only while it is needed, it may go. */
  readonly onDone?: () => void
}

/** A line (Enter saves) or a text (Ctrl+Enter saves) of a record; leaving it saves too, Escape takes the typing back. */
export function TextField(props: TextFieldProps) {
  const { typed, setTyped, keep, revert, isRestored } = useTyped(props)
  const error = useFailureText(props)
  const leave = async () => {
    if (await keep()) props.onDone?.()
  }
  const takeBack = () => {
    revert()
    props.onDone?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') takeBack()
    else if (event.key === 'Enter' && (props.isLong !== true || event.ctrlKey || event.metaKey)) void leave()
    else return
    event.stopPropagation()
  }
  const shared = {
    label: props.label,
    description: props.hint,
    value: typed,
    error,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => void leave(),
    onKeyDown,
    autoFocus: props.editor.focus === props.field,
    'data-autofocus': props.editor.focus === props.field ? true : undefined,
  }
  return (
    <div>
      {props.isLong === true ? (
        <Textarea {...shared} />
      ) : (
        <LineInput {...shared} type={props.type ?? 'text'} />
      )}
      {isRestored ? <DraftNote onSave={() => void leave()} onDiscard={takeBack} /> : null}
    </div>
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
      data-autofocus={editor.focus === field ? true : undefined}
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
      data-autofocus={editor.focus === field ? true : undefined}
    />
  )
}
