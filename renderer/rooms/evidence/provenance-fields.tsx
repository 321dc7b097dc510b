import { Checkbox, Fieldset, Select, SimpleGrid, Text } from '@mantine/core'
import { fieldLabel, fieldValueKind, type FieldName } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { MomentInput } from './moment-input.tsx'
import type { ProvenanceValues } from './provenance-values.ts'

type Name = FieldName<'evidence'>

type ProvenanceFieldsProps = {
  readonly values: ProvenanceValues
  readonly onChange: (field: string, value: string | boolean | undefined) => void
  /** What an empty choice means here. */
  readonly emptyChoice: string
  /** What an empty choice of the kind means here. */
  readonly emptyKind: string
}

/** The provenance asked once for many files: where from, how recorded, what needs care. */
export function ProvenanceFields(props: ProvenanceFieldsProps) {
  const text = useText('evidence')
  const { values } = props
  return (
    <>
      <Fieldset legend={text('groupOrigin')} p="sm">
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <TextValue {...props} field="source" isFirst />
          <TextValue {...props} field="received.from" />
          <TextValue {...props} field="received.on" type="date" />
          <TextValue {...props} field="received.how" />
          <ChoiceValue {...props} field="form" empty={props.emptyChoice} />
          <ChoiceValue {...props} field="kind" empty={props.emptyKind} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={text('groupRecording')} p="sm">
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <MomentValue {...props} field="recording.recordedAt" />
          <TextValue {...props} field="recording.recordedBy" />
          <TextValue {...props} field="recording.device" />
          <TextValue {...props} field="recording.place" />
          <TextValue {...props} field="recording.circumstances" />
          <ChoiceValue {...props} field="recording.peopleAware" empty={props.emptyChoice} />
        </SimpleGrid>
        {values['recording.peopleAware'] === 'no' ? (
          <Text size="xs" mt="xs" role="status">
            {text('covert')}
          </Text>
        ) : null}
      </Fieldset>
      <Fieldset legend={text('groupMarks')} p="sm">
        <SimpleGrid cols={1} spacing="sm" verticalSpacing="xs">
          <CheckValue {...props} field="intimate" />
          <CheckValue {...props} field="privateCorrespondence" />
          <CheckValue {...props} field="pretrialSecrecy" />
        </SimpleGrid>
      </Fieldset>
    </>
  )
}

type ValueProps = ProvenanceFieldsProps & { readonly field: Name }

function valueOf({ values, field }: ValueProps): string {
  const value = values[field]
  return typeof value === 'string' ? value : ''
}

function TextValue(props: ValueProps & { readonly type?: 'date'; readonly isFirst?: boolean }) {
  const language = useLanguage()
  return (
    <LineInput
      label={fieldLabel('evidence', props.field, language)}
      type={props.type ?? 'text'}
      value={valueOf(props)}
      onChange={(event) => props.onChange(props.field, event.currentTarget.value)}
      {...(props.isFirst === true ? { 'data-autofocus': true } : {})}
    />
  )
}

function MomentValue(props: ValueProps) {
  const language = useLanguage()
  return (
    <MomentInput
      label={fieldLabel('evidence', props.field, language)}
      value={valueOf(props)}
      onChange={(value) => props.onChange(props.field, value)}
    />
  )
}

function ChoiceValue(props: ValueProps & { readonly empty: string }) {
  const language = useLanguage()
  const kind = fieldValueKind('evidence', props.field)
  const value = valueOf(props)
  return (
    <Select
      label={fieldLabel('evidence', props.field, language)}
      placeholder={props.empty}
      data={kind === undefined ? [] : valueChoices(kind, language)}
      value={value === '' ? null : value}
      onChange={(next) => props.onChange(props.field, next ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': props.empty }}
    />
  )
}

function CheckValue(props: ValueProps) {
  const language = useLanguage()
  return (
    <Checkbox
      label={fieldLabel('evidence', props.field, language)}
      checked={props.values[props.field] === true}
      onChange={(event) => props.onChange(props.field, event.currentTarget.checked)}
    />
  )
}
