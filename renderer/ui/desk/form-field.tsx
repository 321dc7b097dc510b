import { MultiSelect } from '@mantine/core'
import { fieldShape, entityOfField, type FieldShape } from '../../../shared/model/field-shape.ts'
import { recordSchemas, type RecordEntity } from '../../../shared/model/record-fields.ts'
import { fieldPathLabel, fieldValueKind } from '../../../shared/text/field-text.ts'
import { valueChoices, valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { useLanguage } from '../../client/language.ts'
import { ListField, type ListColumn } from '../list-field.tsx'
import { MomentField } from '../moment-field.tsx'
import { MoneyField } from '../money-field.tsx'
import { NumberField } from '../number-field.tsx'
import { PickedField, PickedListField, TextsField } from '../picked-fields.tsx'
import type { RecordEditor } from '../record-editor.ts'
import { CheckField, ChoiceField, TextField, useFailureText } from '../record-fields.tsx'
import { useListAtOnce } from '../use-at-once.ts'

type FormFieldProps = {
  readonly editor: RecordEditor
  readonly entity: RecordEntity
  /** A dotted path of the record. */
  readonly field: string
  /** Offers only records of this case. */
  readonly caseId?: string | undefined
  readonly hint?: string
}

const entities = Object.keys(recordSchemas) as RecordEntity[]

/** The record type a field of ids names. */
export function pickedEntity(field: string): RecordEntity {
  return entityOfField(field.split('.').at(-1) ?? field, entities) ?? 'person'
}

/** The choices of a field in the order of its schema. */
function fieldChoices(entity: RecordEntity, field: string, language: Language) {
  const kind = fieldValueKind(entity, field)
  const { values } = fieldShape(entity, field)
  if (kind === undefined) return values.map((value) => ({ value, label: value }))
  return values.length === 0
    ? valueChoices(kind, language)
    : values.map((value) => ({ value, label: valueLabel(kind, value, language) }))
}

/** A field of a record as its schema says: text, day, moment, choice, tick, amount, other records, or rows of those. */
export function FormField(props: FormFieldProps) {
  const { editor, entity, field, caseId, hint } = props
  const language = useLanguage()
  const label = fieldPathLabel(entity, field, language)
  const shape = fieldShape(entity, field)
  const shared = { editor, field, label, ...(hint === undefined ? {} : { hint }) }
  const ofCase = caseId === undefined ? {} : { caseId }
  if (shape.isList) return <ListOf {...props} shape={shape} label={label} />
  switch (shape.kind) {
    case 'long':
      return <TextField {...shared} isLong />
    case 'day':
      return <TextField {...shared} type="date" />
    case 'moment':
    case 'day-or-moment':
      return <MomentField {...shared} needsTime={shape.kind === 'moment'} />
    case 'check':
      return <CheckField {...shared} />
    case 'number':
      return <NumberField {...shared} />
    case 'money':
      return <MoneyField {...shared} />
    case 'choice':
      return (
        <ChoiceField
          {...shared}
          choices={fieldChoices(entity, field, language)}
          mayBeEmpty={!shape.isRequired}
        />
      )
    case 'record':
      return <PickedField {...shared} entity={pickedEntity(field)} {...ofCase} />
    case 'line':
    case 'group':
      return <TextField {...shared} />
  }
}

type ListOfProps = FormFieldProps & { readonly shape: FieldShape; readonly label: string }

function ListOf({ editor, entity, field, caseId, hint, shape, label }: ListOfProps) {
  const language = useLanguage()
  const shared = { editor, field, label, ...(hint === undefined ? {} : { hint }) }
  if (shape.kind === 'group')
    return (
      <ListField {...shared} columns={columnsOf(entity, field, language)} addLabel={label} caseId={caseId} />
    )
  if (shape.kind === 'record')
    return (
      <PickedListField
        {...shared}
        entity={pickedEntity(field)}
        {...(caseId === undefined ? {} : { caseId })}
      />
    )
  if (shape.kind === 'choice')
    return <ChoicesField {...shared} choices={fieldChoices(entity, field, language)} />
  return <TextsField {...shared} />
}

function columnType(shape: FieldShape): NonNullable<ListColumn['type']> {
  if (shape.kind === 'long') return 'long'
  if (shape.kind === 'day') return 'date'
  if (shape.kind === 'moment' || shape.kind === 'day-or-moment') return 'moment'
  return shape.kind === 'check' ? 'check' : 'text'
}

/** The fields of a row, one after another; of lists inside a row only those of records are edited there. */
function columnsOf(entity: RecordEntity, field: string, language: Language): ListColumn[] {
  return fieldShape(entity, field).inner.flatMap((name): ListColumn[] => {
    const path = `${field}.${name}`
    const shape = fieldShape(entity, path)
    if (shape.kind === 'group' || (shape.isList && shape.kind !== 'record')) return []
    return [
      {
        name,
        label: fieldPathLabel(entity, path, language),
        type: columnType(shape),
        needsTime: shape.kind === 'moment',
        isRequired: shape.isRequired,
        ...(shape.kind === 'choice' ? { choices: fieldChoices(entity, path, language) } : {}),
        ...(shape.kind === 'record' ? { entity: pickedEntity(name), isSeveral: shape.isList } : {}),
      },
    ]
  })
}

type PlainProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

type ChoicesProps = PlainProps & { readonly choices: { readonly value: string; readonly label: string }[] }

/** Several of a closed list; saved when one is chosen or taken out. */
function ChoicesField(props: ChoicesProps) {
  const { editor, field, label, hint, choices } = props
  const [values, change] = useListAtOnce<string>(editor, field)
  return (
    <MultiSelect
      label={label}
      description={hint}
      data={choices}
      value={[...values]}
      onChange={change}
      error={useFailureText(props)}
      autoFocus={editor.focus === field}
      data-autofocus={editor.focus === field ? true : undefined}
    />
  )
}
