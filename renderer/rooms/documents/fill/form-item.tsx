import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { pathLabel } from '../../../../shared/document/path-label.ts'
import { personTitle } from '../../../../shared/model/person-title.ts'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useDraft } from '../../../client/drafts.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import classes from '../documents.module.css'
import type { UnconfirmedEntry } from './form-list.tsx'

type FormItemProps = {
  readonly id: string
  readonly language: DocumentLanguage
  readonly entry: UnconfirmedEntry
  readonly isDone: boolean
}

/** One form of a person's name: as the program made it, to be confirmed or corrected. */
export function FormItem(props: FormItemProps) {
  const { value } = useAnswer('person.show', { id: props.id }, { keep: false })
  return value === undefined ? null : <LoadedForm {...props} person={value} />
}

function LoadedForm({
  language,
  entry,
  isDone,
  person,
}: FormItemProps & { readonly person: RecordOf<'person'> }) {
  const text = useText('documents')
  const shown = useLanguage()
  const field = `caseForms.${language}.${entry.case}`
  const editor = useRecordEditor('person', person, { undoLabel: text('undoForm') })
  const made = entry.form ?? entry.text
  const stored = editor.value(field)
  const kept = typeof stored === 'string' ? stored : undefined
  const [typed, setTyped] = useState(kept ?? made)
  const [isSaving, setSaving] = useState(false)
  const isChanged = typed.trim() !== (kept ?? made)
  const draft = useDraft(`form/${person.id}/${field}`, isChanged ? typed : undefined)
  useEffect(() => {
    if (draft.restored !== undefined) setTyped(draft.restored)
  }, [draft.restored])
  const failure = editor.failure(field)
  const confirm = async () => {
    if (typed.trim() === '' || typed.trim() === kept) return
    setSaving(true)
    if (await editor.save(field, typed.trim())) draft.forget()
    setSaving(false)
  }
  const grammaticalCase = valueLabel(language === 'kk' ? 'kazakhCase' : 'russianCase', entry.case, shown)
  const who = pathLabel(entry.path)[shown].split(':')[0] ?? ''
  return (
    <form
      className={classes['entry']}
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <Text size="xs">{`${personTitle(person)} (${who})`}</Text>
      <Group gap={6} wrap="nowrap" align="flex-end">
        <TextInput
          flex={1}
          label={grammaticalCase}
          aria-label={text('formOf', { who: personTitle(person), case: grammaticalCase })}
          lang={language}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={failure === undefined ? undefined : describeFailure(shown, failure.code, failure.details)}
        />
        <Button
          type="submit"
          variant="light"
          h={36}
          loading={isSaving}
          disabled={typed.trim() === '' || typed.trim() === kept}
          aria-label={`${text('confirmForm')}: ${typed}`}
        >
          {text('confirmForm')}
        </Button>
      </Group>
      <Text size="xs" role="status" mih={18} c="var(--mantine-primary-color-light-color)">
        {isDone && kept !== undefined ? (
          <>
            <IconCheck size={13} aria-hidden /> {text('confirmed')}
          </>
        ) : null}
      </Text>
    </form>
  )
}
