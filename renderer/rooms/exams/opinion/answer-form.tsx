import { ActionIcon, Button, Group, NumberInput, Textarea, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { fieldPathLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { Answer } from './answer-list.tsx'
import classes from './opinion.module.css'

type AnswerFormProps = {
  readonly number: number
  readonly answer: Answer
  /** The page of the scan on screen; undefined without a scan. */
  readonly page: number | undefined
  readonly onType: (changes: Partial<Answer>) => void
  readonly onLeave: () => void
  readonly onPage: (page: number | undefined) => void
  readonly onShow: (page: number) => void
  readonly onRemove: () => void
}

const fields = ['question', 'answer', 'whyNot'] as const
const mostPages = 10_000

/** One question with its answer, or with why there is none, and the page it stands on. */
export function AnswerForm(props: AnswerFormProps) {
  const { number, answer, page, onType, onLeave, onPage, onShow, onRemove } = props
  const text = useText('exams')
  const language = useLanguage()
  const label = (field: string) =>
    fieldPathLabel('exam', `answers.${field}`, language).split(' / ').at(-1) ?? ''
  const title = text('answerNumber', { number })
  return (
    <div className={classes['answer']} role="group" aria-label={title}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h6">
          {title}
        </Title>
        <ActionIcon aria-label={text('removeAnswer', { number })} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      {fields.map((field) => (
        <Textarea
          key={field}
          autosize
          minRows={field === 'answer' ? 3 : 1}
          maxRows={16}
          label={label(field)}
          value={answer[field] ?? ''}
          onChange={(event) => onType({ [field]: event.currentTarget.value })}
          onBlur={onLeave}
        />
      ))}
      <Group gap="xs" align="flex-end">
        <NumberInput
          w={150}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={mostPages}
          clampBehavior="strict"
          label={label('page')}
          value={answer.page ?? ''}
          onChange={(next) => onType({ page: typeof next === 'number' && next > 0 ? next : undefined })}
          onBlur={onLeave}
        />
        {page === undefined || answer.page === undefined || answer.page === page ? null : (
          <Button variant="default" size="xs" onClick={() => onShow(answer.page ?? 1)}>
            {text('toPage', { page: answer.page })}
          </Button>
        )}
        {page === undefined || answer.page === page ? null : (
          <Button variant="subtle" size="xs" onClick={() => onPage(page)}>
            {text('takePage', { page })}
          </Button>
        )}
      </Group>
    </div>
  )
}
