import { Select, Textarea } from '@mantine/core'
import { fieldLabel, fieldValueKind } from '../../../../shared/text/field-text.ts'
import { booleanText, valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { DraftNote } from '../../../ui/draft-note.tsx'
import { useFailureText, useTyped } from '../../../ui/record-fields.tsx'
import { RecordPicker } from '../../../ui/record-picker.tsx'
import { typedKeys, useRevert, type CellEditorProps } from './cell-keys.ts'
import { PositionsCell } from './positions-cell.tsx'
import type { StatementColumn } from './statement-columns.ts'
import { useTableContext } from './table-context.ts'
import { TextsCell } from './texts-cell.tsx'

/** The editor a kind of field has in its cell. */
export function CellEditor(props: CellEditorProps) {
  switch (props.column.kind) {
    case 'positions':
      return <PositionsCell {...props} />
    case 'texts':
      return <TextsCell {...props} />
    case 'text':
    case 'date':
      return <TypedCell {...props} />
    case 'person':
      return <PersonCell {...props} />
    case 'choice':
    case 'yes-no':
    case 'publication':
      return <ChoiceCell {...props} />
    case 'proof':
      return null
  }
}

function TypedCell(props: CellEditorProps) {
  const { editor, column, onLeave, onStop } = props
  const language = useLanguage()
  const typed = useTyped({ editor, field: column.field })
  const failure = useFailureText({ editor, field: column.field })
  const revert = useRevert(typed.revert, onStop)
  const { keep } = typed
  const isLine = column.kind === 'date'
  const shared = {
    'aria-label': fieldLabel('statement', column.field, language),
    value: typed.typed,
    error: failure,
    onChange: (event: { currentTarget: { value: string } }) => typed.setTyped(event.currentTarget.value),
    onKeyDown: typedKeys(props, { keep, revert, isLine }),
    onBlur: () => void keep().then((isKept) => isKept && onLeave()),
    autoFocus: true,
  }
  return (
    <div>
      {isLine ? (
        <DateInput {...shared} size="xs" />
      ) : (
        <Textarea {...shared} size="sm" minRows={3} maxRows={18} onFocus={toEnd} />
      )}
      {typed.isRestored ? <DraftNote onSave={() => void keep()} onDiscard={revert} /> : null}
    </div>
  )
}

/** A long text is mostly written on, seldom begun anew. */
function toEnd({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void {
  currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)
}

function useChoices({ field, kind }: StatementColumn): { value: string; label: string }[] {
  const language = useLanguage()
  const { publications } = useTableContext()
  if (kind === 'publication')
    return [...publications.values()].map(({ id, title, medium }) => ({
      value: id,
      label: title === undefined ? medium : `${title} — ${medium}`,
    }))
  if (kind === 'yes-no')
    return (['true', 'false'] as const).map((value) => ({ value, label: booleanText[value][language] }))
  const values = fieldValueKind('statement', field)
  return values === undefined ? [] : valueChoices(values, language)
}

function ChoiceCell({ editor, column, onStop, onStep, onLeave }: CellEditorProps) {
  const language = useLanguage()
  const choices = useChoices(column)
  const value = editor.value(column.field)
  const choose = async (chosen: string | null) => {
    const kept = column.kind === 'yes-no' && chosen !== null ? chosen === 'true' : chosen
    if (await editor.save(column.field, kept)) onStop()
  }
  return (
    <Select
      size="xs"
      aria-label={fieldLabel('statement', column.field, language)}
      data={choices}
      value={typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : null}
      error={useFailureText({ editor, field: column.field })}
      onChange={(chosen) => void choose(chosen)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onStop()
        else if (event.key === 'Tab') onStep(event.shiftKey ? -1 : 1)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      allowDeselect
      defaultDropdownOpened
      autoFocus
      maxDropdownHeight={280}
      comboboxProps={{ withinPortal: true, width: 260, position: 'bottom-start' }}
    />
  )
}

function PersonCell({ editor, column, onStop, onLeave }: CellEditorProps) {
  const language = useLanguage()
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') onStop()
        event.stopPropagation()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      <RecordPicker
        entity="person"
        label={fieldLabel('statement', column.field, language)}
        value={editor.value(column.field) as string | undefined}
        error={useFailureText({ editor, field: column.field })}
        onChange={(id) => void editor.save(column.field, id).then((isKept) => isKept && onStop())}
        isFocused
      />
    </div>
  )
}
