import { ActionIcon, Anchor, Group, Stack, TagsInput, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage, useText } from '../client/language.ts'
import { goTo, type Place } from '../client/navigation.ts'
import { RecordPicker, useRecordTitle, type PickedEntity } from './record-picker.tsx'
import type { RecordEditor } from './record-editor.ts'
import { useListAtOnce } from './use-at-once.ts'

type FieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly hint?: string
}

function useFailureText({ editor, field }: FieldProps): string | undefined {
  const language = useLanguage()
  const failure = editor.failure(field)
  return failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)
}

type PickedFieldProps = FieldProps & {
  readonly entity: PickedEntity
  readonly caseId?: string
  readonly without?: readonly string[]
}

/** A field that names another record; saved when it is chosen. */
export function PickedField(props: PickedFieldProps) {
  const { editor, field, label, hint, entity, caseId, without } = props
  return (
    <RecordPicker
      entity={entity}
      label={label}
      hint={hint}
      value={editor.value(field) as string | undefined}
      onChange={(id) => void editor.save(field, id)}
      caseId={caseId}
      without={without ?? []}
      error={useFailureText(props)}
      isFocused={editor.focus === field}
    />
  )
}

/** Where a person or a case opens. */
function placeOf(entity: PickedEntity, id: string): Place | undefined {
  if (entity === 'person') return { at: 'people', record: id }
  return entity === 'case' ? { at: 'case', caseId: id, section: 'overview' } : undefined
}

/** The title of a record, leading to it. */
export function RecordLink({ entity, id }: { readonly entity: PickedEntity; readonly id: string }) {
  const title = useRecordTitle(entity, id) ?? '…'
  const place = placeOf(entity, id)
  if (place === undefined) return <Text size="sm">{title}</Text>
  return (
    <Anchor component="button" type="button" size="sm" ta="start" onClick={() => goTo(place)}>
      {title}
    </Anchor>
  )
}

type PickedListProps = {
  readonly entity: PickedEntity
  readonly label: string
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly caseId?: string | undefined
  /** Where several such lists stand on a page, which one a button takes from. */
  readonly removeLabel?: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly without?: readonly string[] | undefined
  readonly isFocused?: boolean
}

/** Several records: each leads to it and can be taken out. */
export function PickedList(props: PickedListProps) {
  const { entity, label, ids, onChange, caseId, removeLabel = label } = props
  const text = useText('frame')
  return (
    <Stack gap={4}>
      <RecordPicker
        entity={entity}
        label={label}
        hint={props.hint}
        caseId={caseId}
        value={undefined}
        onChange={(id) => {
          if (id !== undefined) onChange([...ids, id])
        }}
        without={[...ids, ...(props.without ?? [])]}
        error={props.error}
        isFocused={props.isFocused === true}
        key={ids.join()}
      />
      {ids.map((id, place) => (
        <Group key={id} gap={4} wrap="nowrap">
          <RecordLink entity={entity} id={id} />
          <ActionIcon
            size="sm"
            aria-label={text('removeItem', { label: removeLabel, number: place + 1 })}
            onClick={() => onChange(ids.filter((other) => other !== id))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  )
}

/** A field that names several records; saved when one is chosen or taken out. */
export function PickedListField(props: PickedFieldProps) {
  const { editor, field, label, hint, entity, caseId, without } = props
  const [ids, change] = useListAtOnce<string>(editor, field)
  return (
    <PickedList
      entity={entity}
      label={label}
      hint={hint}
      caseId={caseId}
      ids={ids}
      onChange={change}
      without={without}
      error={useFailureText(props)}
      isFocused={editor.focus === field}
    />
  )
}

/** A field of several short texts, such as tags; Enter adds one. */
export function TextsField(props: FieldProps) {
  const { editor, field, label, hint } = props
  const [values, change] = useListAtOnce<string>(editor, field)
  return (
    <TagsInput
      label={label}
      description={hint}
      value={[...values]}
      onChange={(next) => change(next.map((value) => value.trim()).filter((value) => value !== ''))}
      error={useFailureText(props)}
      autoFocus={editor.focus === field}
    />
  )
}
