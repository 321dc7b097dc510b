import { Title } from '@mantine/core'
import { useState } from 'react'
import type { SuitFinding } from '../../../../shared/contract/suit-contract.ts'
import { fieldLabel, type FieldName } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { ListField } from '../../../ui/list-field.tsx'
import { useRecordEditor, type RecordEditor } from '../../../ui/record-editor.ts'
import { ChoiceField, TextField } from '../../../ui/record-fields.tsx'
import { Unprinted } from '../../../ui/unprinted.tsx'
import { LinesField } from '../fields/lines-field.tsx'
import { MoneyField } from '../fields/money-field.tsx'
import { FindingList } from '../findings.tsx'
import { ParallelProceedings } from './parallel-proceedings.tsx'
import { SuitOutcome } from './suit-outcome.tsx'
import classes from '../suit.module.css'
import type { SuitRecord } from '../use-suit-records.ts'

type SuitFormProps = {
  readonly suit: SuitRecord
  readonly findings: readonly SuitFinding[]
  readonly focus: string | undefined
}

/** The claim itself: what is asked, when it came, what was done before, what we object to in general. */
export function SuitForm({ suit, findings, focus }: SuitFormProps) {
  const text = useText('suit')
  const [led, setLed] = useState<{ readonly field: string; readonly turn: number }>()
  const editor = useRecordEditor('suit', suit, { undoLabel: text('suitEdit'), focus: led?.field ?? focus })
  return (
    <div className={classes['page']}>
      <FindingList
        label={text('findings')}
        findings={findings}
        onChoose={(field) => setLed((now) => ({ field, turn: (now?.turn ?? 0) + 1 }))}
      />
      {/* A new key puts the focus where a finding leads. */}
      <div className={classes['columns']} key={led?.turn}>
        <Claims editor={editor} />
        <Course editor={editor} />
        <ParallelProceedings editor={editor} />
        <SuitOutcome editor={editor} />
        <Objections editor={editor} />
        <Unprinted className={classes['whole']}>
          <Field editor={editor} field="notes" isLong />
        </Unprinted>
      </div>
    </div>
  )
}

type FieldProps = {
  readonly editor: RecordEditor
  readonly field: FieldName<'suit'>
  readonly isLong?: boolean
  readonly type?: 'date'
  readonly hint?: string
}

function Field({ field, ...rest }: FieldProps) {
  const language = useLanguage()
  return <TextField {...rest} field={field} label={fieldLabel('suit', field, language)} />
}

function Claims({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  return (
    <section className={classes['group']} aria-labelledby="suit-claims">
      <Title order={2} size="h5" id="suit-claims">
        {text('group-claims')}
      </Title>
      <ChoiceField
        editor={editor}
        field="direction"
        label={fieldLabel('suit', 'direction', language)}
        choices={valueChoices('suitDirection', language)}
        mayBeEmpty={false}
      />
      <ListField
        editor={editor}
        field="claims"
        label={fieldLabel('suit', 'claims', language)}
        addLabel={frame('add')}
        columns={[
          {
            name: 'kind',
            label: fieldLabel('suit', 'claims.kind', language),
            choices: valueChoices('claimKind', language),
            isRequired: true,
          },
          { name: 'text', label: fieldLabel('suit', 'claims.text', language), grow: 1.5 },
        ]}
      />
      <MoneyField
        editor={editor}
        field="moralDamageTiyn"
        label={fieldLabel('suit', 'moralDamageTiyn', language)}
      />
    </section>
  )
}

function Course({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const language = useLanguage()
  return (
    <section className={classes['group']} aria-labelledby="suit-course">
      <Title order={2} size="h5" id="suit-course">
        {text('group-course')}
      </Title>
      <div className={classes['pair']}>
        <Field editor={editor} field="filedOn" type="date" />
        <Field editor={editor} field="acceptedOn" type="date" />
      </div>
      <Field editor={editor} field="claimReceivedOn" type="date" hint={text('receivedHint')} />
      <Title order={3} size="h6">
        {fieldLabel('suit', 'pretrialStep', language)}
      </Title>
      <div className={classes['pair']}>
        <Field editor={editor} field="pretrialStep.askedOn" type="date" />
        <Field editor={editor} field="pretrialStep.repliedOn" type="date" />
      </div>
      <Field editor={editor} field="pretrialStep.reply" isLong />
      <Field editor={editor} field="limitationNotes" isLong />
    </section>
  )
}

function Objections({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const language = useLanguage()
  const lists = ['objections', 'objectionsKk'] as const
  return (
    <section
      className={`${classes['group'] ?? ''} ${classes['whole'] ?? ''}`}
      aria-labelledby="suit-objections"
    >
      <Title order={2} size="h5" id="suit-objections">
        {text('group-objections')}
      </Title>
      <div className={classes['pair']}>
        {lists.map((field) => (
          <LinesField
            key={field}
            editor={editor}
            field={field}
            label={fieldLabel('suit', field, language)}
            addLabel={text('addObjection')}
          />
        ))}
      </div>
    </section>
  )
}
