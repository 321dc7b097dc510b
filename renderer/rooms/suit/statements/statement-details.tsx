import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { StatementFinding } from '../../../../shared/contract/suit-contract.ts'
import { fieldLabel, type FieldName } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { PickedField } from '../../../ui/picked-fields.tsx'
import { StandingMarks } from '../../../ui/standing-marks.tsx'
import { useRecordEditor, type RecordEditor } from '../../../ui/record-editor.ts'
import { ChoiceField, TextField, useFailureText } from '../../../ui/record-fields.tsx'
import { useListAtOnce } from '../../../ui/use-at-once.ts'
import { LinesField } from '../fields/lines-field.tsx'
import { YesNoField } from '../fields/yes-no-field.tsx'
import { FindingList } from '../findings.tsx'
import type { StatementRecord } from '../use-suit-records.ts'
import { ProofList } from './proof-list.tsx'
import { useTableContext } from './table-context.ts'

type StatementDetailsProps = {
  readonly record: StatementRecord
  readonly numbers: ReadonlyMap<string, number>
  readonly findings: readonly StatementFinding[]
  readonly focus: string | undefined
}

/** All of one statement: what it lacks first, then every field in the order in which a lawyer thinks of them. */
export function StatementDetails({ record, numbers, findings, focus }: StatementDetailsProps) {
  const text = useText('suit')
  const number = numbers.get(record.id) ?? 0
  const [led, setLed] = useState<{ readonly field: string; readonly turn: number }>()
  const editor = useRecordEditor('statement', record, {
    undoLabel: text('statementEdit', { number }),
    focus: led?.field ?? focus,
  })
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600}>
        {text('statementNumber', { number })}
      </Text>
      <StandingMarks caseId={record.caseId} recordId={record.id} />
      <FindingList
        label={text('findings')}
        findings={findings.map(({ code, field, other }) => ({
          code,
          field,
          number: other === undefined ? undefined : numbers.get(other),
        }))}
        onChoose={(field) => setLed((now) => ({ field, turn: (now?.turn ?? 0) + 1 }))}
      />
      {/* A new key puts the focus where a finding leads. */}
      <Stack gap="sm" key={led?.turn}>
        <Words editor={editor} />
        <Answer editor={editor} />
        <ProofList editor={editor} caseId={record.caseId} />
        <Afterwards editor={editor} />
      </Stack>
    </Stack>
  )
}

type PartProps = { readonly editor: RecordEditor }
type FieldProps = PartProps & {
  readonly field: FieldName<'statement'>
  readonly isLong?: boolean
  readonly type?: 'date'
}

function Field({ field, ...rest }: FieldProps) {
  const language = useLanguage()
  return <TextField {...rest} field={field} label={fieldLabel('statement', field, language)} />
}

function useLabels() {
  const language = useLanguage()
  return (field: FieldName<'statement'>) => fieldLabel('statement', field, language)
}

function Words({ editor }: PartProps) {
  const language = useLanguage()
  const label = useLabels()
  const { publications } = useTableContext()
  return (
    <>
      <Field editor={editor} field="quotation" isLong />
      <ChoiceField
        editor={editor}
        field="language"
        label={label('language')}
        choices={valueChoices('textLanguage', language)}
      />
      {editor.value('language') === 'ru' ? null : <Field editor={editor} field="translation" isLong />}
      {editor.value('language') === 'kk' ? null : <Field editor={editor} field="translationKk" isLong />}
      <ChoiceField
        editor={editor}
        field="publicationId"
        label={label('publicationId')}
        choices={[...publications.values()].map(({ id, title, medium }) => ({
          value: id,
          label: title === undefined ? medium : `${title} — ${medium}`,
        }))}
      />
      <PickedField editor={editor} field="aboutId" label={label('aboutId')} entity="person" />
      <Field editor={editor} field="whyIdentifiable" isLong />
      <ChoiceField
        editor={editor}
        field="classification"
        label={label('classification')}
        choices={valueChoices('classification', language)}
      />
      <Field editor={editor} field="plaintiffMeaning" isLong />
      <Field editor={editor} field="ourMeaning" isLong />
      <Field editor={editor} field="ourMeaningKk" isLong />
    </>
  )
}

function Answer({ editor }: PartProps) {
  const label = useLabels()
  return (
    <>
      <YesNoField editor={editor} field="isTrue" label={label('isTrue')} />
      <Positions editor={editor} />
      <Field editor={editor} field="otherPosition" isLong />
      <Field editor={editor} field="otherPositionKk" isLong />
      <Field editor={editor} field="argument" isLong />
      <Field editor={editor} field="argumentKk" isLong />
      <Field editor={editor} field="publicInterest" isLong />
      <Field editor={editor} field="publicInterestKk" isLong />
    </>
  )
}

function Positions({ editor }: PartProps) {
  const language = useLanguage()
  const label = useLabels()
  const [ticked, tick] = useListAtOnce<string>(editor, 'positions')
  return (
    <Checkbox.Group
      label={label('positions')}
      value={[...ticked]}
      error={useFailureText({ editor, field: 'positions' })}
      onChange={tick}
    >
      <Stack gap={4} mt={4}>
        {valueChoices('statementPosition', language).map((choice, index) => (
          <Checkbox
            key={choice.value}
            size="xs"
            value={choice.value}
            label={choice.label}
            autoFocus={index === 0 && editor.focus === 'positions'}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function Afterwards({ editor }: PartProps) {
  const text = useText('suit')
  const language = useLanguage()
  const label = useLabels()
  return (
    <>
      <Field editor={editor} field="refutationAskedOn" type="date" />
      <Field editor={editor} field="refutationReply" isLong />
      <LinesField
        editor={editor}
        field="expertQuestions"
        label={label('expertQuestions')}
        addLabel={text('addQuestion')}
      />
      <ChoiceField
        editor={editor}
        field="outcome"
        label={label('outcome')}
        choices={valueChoices('statementOutcome', language)}
      />
      <Field editor={editor} field="result" isLong />
    </>
  )
}
