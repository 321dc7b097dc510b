import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Exam } from '../../../../shared/model/exam.ts'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { fieldPathLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FormField } from '../../../ui/desk/form-field.tsx'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { AnswerForm } from './answer-form.tsx'
import classes from './opinion.module.css'
import { useAnswers } from './use-answers.ts'

export type Answer = NonNullable<Exam['answers']>[number]

type AnswerListProps = {
  readonly exam: RecordOf<'exam'>
  /** The page of the scan on screen; undefined without a scan. */
  readonly page: number | undefined
  readonly onShow: (page: number) => void
}

/** Questions and answers as the opinion has them, and the degree of harm as the expert states it. */
export function AnswerList({ exam, page, onShow }: AnswerListProps) {
  const text = useText('exams')
  const language = useLanguage()
  const label = fieldPathLabel('exam', 'answers', language)
  const editor = useRecordEditor('exam', exam, { undoLabel: label })
  const { answers, change, keep, add, remove } = useAnswers(editor)
  const failure = editor.failure('answers')
  return (
    <section className={classes['answers']} aria-label={label}>
      <Text size="xs">{text('answersHint')}</Text>
      {failure === undefined ? null : (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {describeFailure(language, failure.code, failure.details)}
        </Text>
      )}
      {answers.length === 0 ? <Text size="sm">{text('noAnswers')}</Text> : null}
      {answers.map((answer, place) => (
        <AnswerForm
          key={place}
          number={place + 1}
          answer={answer}
          page={page}
          onType={(changes) => change(place, changes)}
          onLeave={() => void keep(answers)}
          onPage={(next) => void keep(change(place, { page: next }))}
          onShow={onShow}
          onRemove={() => remove(place)}
        />
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => add(page === undefined ? {} : { page })}
        >
          {text('addAnswer')}
        </Button>
      </div>
      <Stack gap="sm">
        {(['harmDegree', 'harmReasons'] as const).map((field) => (
          <FormField key={field} editor={editor} entity="exam" field={field} />
        ))}
      </Stack>
    </section>
  )
}
