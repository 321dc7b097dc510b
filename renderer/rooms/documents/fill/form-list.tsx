import { Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import classes from '../documents.module.css'
import { FormItem } from './form-item.tsx'
import { useSteady } from './use-steady.ts'

export type UnconfirmedEntry = OutputOf<'document.preview'>['unconfirmed'][number]

type FormListProps = {
  readonly language: DocumentLanguage
  readonly unconfirmed: readonly UnconfirmedEntry[]
}

/** A form is kept once for a person and case, however often and in whatever length it stands in the text. */
function keyOf({ record, case: name, form, path, text }: UnconfirmedEntry): string {
  return form === undefined ? `text ${path} ${name} ${text}` : `form ${record ?? ''} ${name}`
}

/** The computed forms of names in a document, each to be confirmed or corrected. */
export function FormList({ language, unconfirmed }: FormListProps) {
  const text = useText('documents')
  const forms = useSteady(unconfirmed, keyOf)
  if (forms.length === 0) return <EmptyState title={text('noForms')} hint={text('noFormsHint')} />
  return (
    <Stack gap={0}>
      <Text size="xs" pb={6}>
        {text('formsHint')}
      </Text>
      {forms.map(({ key, entry, isDone }) =>
        key.startsWith('form ') && entry.record !== undefined ? (
          <FormItem key={key} id={entry.record} language={language} entry={entry} isDone={isDone} />
        ) : isDone ? null : (
          <div key={key} className={classes['entry']}>
            <Text size="sm">{text('formByEye', { text: entry.text })}</Text>
          </div>
        ),
      )}
    </Stack>
  )
}
