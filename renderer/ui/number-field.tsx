import { NumberInput } from '@mantine/core'
import type { RecordEditor } from './record-editor.ts'
import { DraftNote } from './draft-note.tsx'
import { useFailureText, useTyped } from './record-fields.tsx'

type NumberFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly min?: number
  readonly max?: number
}

const asNumber = (text: string) => (text === '' ? null : Number(text.replaceAll(/\s/gu, '')))

/** A whole number; Enter or leaving saves it, Escape takes the typing back, and no older save that comes back does. */
export function NumberField(props: NumberFieldProps) {
  const { editor, field, label, hint } = props
  const { typed, setTyped, keep, revert, isRestored } = useTyped({ editor, field, toValue: asNumber })
  const bounds = {
    ...(props.min === undefined ? {} : { min: props.min }),
    ...(props.max === undefined ? {} : { max: props.max }),
  }
  return (
    <div>
      <NumberInput
        size="sm"
        label={label}
        description={hint}
        error={useFailureText(props)}
        value={typed}
        onChange={(next) => setTyped(String(next))}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep()
          if (event.key === 'Escape') revert()
        }}
        {...bounds}
        clampBehavior="none"
        allowDecimal={false}
        hideControls
        autoFocus={editor.focus === field}
        data-autofocus={editor.focus === field ? true : undefined}
      />
      {isRestored ? <DraftNote onSave={() => void keep()} onDiscard={revert} /> : null}
    </div>
  )
}
