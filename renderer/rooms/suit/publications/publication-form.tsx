import { Button, Group, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { fieldLabel, type FieldName } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../../ui/delete-record.ts'
import { FormField } from '../../../ui/desk/form-field.tsx'
import { PickedField } from '../../../ui/picked-fields.tsx'
import { useRecordEditor, type RecordEditor } from '../../../ui/record-editor.ts'
import { TextField } from '../../../ui/record-fields.tsx'
import { MomentField } from '../../../ui/moment-field.tsx'
import { Unprinted } from '../../../ui/unprinted.tsx'
import { YesNoField } from '../fields/yes-no-field.tsx'
import classes from '../suit.module.css'
import type { PublicationRecord } from '../use-suit-records.ts'

type PublicationFormProps = { readonly publication: PublicationRecord; readonly focus: string | undefined }

/** One publication: where, who, when, and how we know what it said. */
export function PublicationForm({ publication, focus }: PublicationFormProps) {
  const text = useText('suit')
  const [isAsking, setAsking] = useState(false)
  const deleteRecord = useDeleteRecord()
  const editor = useRecordEditor('publication', publication, { undoLabel: text('publicationEdit'), focus })
  return (
    <div className={classes['page']}>
      <Group justify="space-between" wrap="nowrap" mb="sm" align="flex-start">
        <Title order={2} size="h4" lineClamp={2}>
          {publication.title ?? publication.medium}
        </Title>
        <Button
          variant="default"
          leftSection={<IconTrash size={14} />}
          onClick={() => setAsking(true)}
          flex="none"
        >
          {text('deletePublication')}
        </Button>
      </Group>
      <div className={classes['columns']}>
        <Where editor={editor} />
        <Captured editor={editor} caseId={publication.caseId} />
        <About editor={editor} caseId={publication.caseId} />
        <Unprinted className={classes['whole']}>
          <Field editor={editor} field="notes" isLong />
        </Unprinted>
      </div>
      <AskReason
        title={text('deletePublication')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          const { id, version } = publication
          await deleteRecord('publication', { id, version, reason })
        }}
      />
    </div>
  )
}

/** Further captures, whom it is about, and the suit it is taken into. */
function About({ editor, caseId }: { readonly editor: RecordEditor; readonly caseId: string }) {
  const text = useText('suit')
  const language = useLanguage()
  return (
    <section
      className={`${classes['group'] ?? ''} ${classes['whole'] ?? ''}`}
      aria-label={text('group-about')}
    >
      <FormField editor={editor} entity="publication" field="captures" caseId={caseId} />
      <div className={classes['pair']}>
        <FormField editor={editor} entity="publication" field="aboutIds" />
        <PickedField
          editor={editor}
          field="suitId"
          label={fieldLabel('publication', 'suitId', language)}
          entity="suit"
          caseId={caseId}
        />
      </div>
      <Field editor={editor} field="reaction" isLong />
    </section>
  )
}

type FieldProps = {
  readonly editor: RecordEditor
  readonly field: FieldName<'publication'>
  readonly isLong?: boolean
  readonly type?: 'date'
}

function Field({ field, ...rest }: FieldProps) {
  const language = useLanguage()
  return <TextField {...rest} field={field} label={fieldLabel('publication', field, language)} />
}

function Where({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const language = useLanguage()
  const label = (field: FieldName<'publication'>) => fieldLabel('publication', field, language)
  return (
    <section className={classes['group']} aria-label={text('group-where')}>
      <Field editor={editor} field="medium" />
      <Field editor={editor} field="mediumKk" />
      <Field editor={editor} field="title" />
      <Field editor={editor} field="url" />
      <PickedField editor={editor} field="outletId" label={label('outletId')} entity="person" />
      <PickedField editor={editor} field="authorId" label={label('authorId')} entity="person" />
      <MomentField editor={editor} field="publishedAt" label={label('publishedAt')} />
    </section>
  )
}

function Captured({ editor, caseId }: { readonly editor: RecordEditor; readonly caseId: string }) {
  const text = useText('suit')
  const language = useLanguage()
  const label = (field: FieldName<'publication'>) => fieldLabel('publication', field, language)
  return (
    <section className={classes['group']} aria-label={text('group-captured')}>
      <PickedField
        editor={editor}
        field="captureEvidenceId"
        label={label('captureEvidenceId')}
        entity="evidence"
        caseId={caseId}
      />
      <MomentField editor={editor} field="capturedAt" label={label('capturedAt')} needsTime />
      <Field editor={editor} field="capturedHow" />
      <Field editor={editor} field="reach" />
      <YesNoField editor={editor} field="stillOnline" label={label('stillOnline')} />
      <Field editor={editor} field="onlineCheckedOn" type="date" />
      <Field editor={editor} field="deletedOn" type="date" />
    </section>
  )
}
