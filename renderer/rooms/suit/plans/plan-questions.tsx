import { SegmentedControl, Text, TextInput, Title } from '@mantine/core'
import {
  planQuestions,
  planQuestionsState,
  type PlanQuestionEntry,
} from '../../../../shared/law/plan-questions.ts'
import type { Plan } from '../../../../shared/model/plan.ts'
import { valueChoices, valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { useAtOnce } from '../../../ui/use-at-once.ts'
import classes from './plans.module.css'

type Answer = NonNullable<Plan['questions']>[number]

/** What is asked of every publication before it goes out, each with its source; her own choice and safety come first. */
export function PlanQuestions({ plan }: { readonly plan: RecordOf<'plan'> }) {
  const text = useText('suit')
  const editor = useRecordEditor('plan', plan, { undoLabel: text('planQuestions') })
  const stored: readonly Answer[] = (editor.value('questions') as Plan['questions']) ?? []
  const [answers, change] = useAtOnce(editor, stored, (next) => editor.save('questions', next))
  const save = (next: Answer) => {
    const others = answers.filter(({ question }) => question !== next.question)
    void change([...others, next])
  }
  return (
    <section className={classes['block']} aria-label={text('planQuestions')}>
      <Title order={3} size="h6">
        {text('planQuestions')}
      </Title>
      {planQuestions.map((entry) => (
        <Question
          key={entry.question}
          entry={entry}
          answer={answers.find(({ question }) => question === entry.question)}
          onAnswer={save}
        />
      ))}
      {planQuestionsState.reviewed ? null : (
        <Text size="xs" className={classes['hash'] ?? ''}>
          {text('questionsState', { month: planQuestionsState.textOf })}
        </Text>
      )}
    </section>
  )
}

type QuestionProps = {
  readonly entry: PlanQuestionEntry
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

function Question({ entry, answer, onAnswer }: QuestionProps) {
  const text = useText('suit')
  const language = useLanguage()
  const { question, source } = entry
  const name = valueLabel('planQuestion', question, language)
  const value = answer?.answer ?? 'open'
  return (
    <div className={classes['question']} role="group" aria-label={name}>
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm" title={entry.quotation}>
          {entry.text[language]}
          {source === undefined ? null : <span className={classes['hash']}> {source[language]}</span>}
        </Text>
      </div>
      <div className={classes['answer']}>
        <SegmentedControl
          size="xs"
          aria-label={name}
          data={valueChoices('planAnswer', language)}
          value={value}
          onChange={(next) =>
            onAnswer({
              question,
              answer: next === 'absent' || next === 'allowed' ? next : 'open',
              ...(answer?.note === undefined ? {} : { note: answer.note }),
            })
          }
        />
        <TextInput
          key={answer?.note}
          size="xs"
          aria-label={`${text('questionNote')}: ${name}`}
          placeholder={text('questionNote')}
          defaultValue={answer?.note ?? ''}
          onBlur={(event) => {
            const note = event.currentTarget.value.trim()
            if (note !== (answer?.note ?? ''))
              onAnswer({ question, answer: value, ...(note === '' ? {} : { note }) })
          }}
        />
      </div>
    </div>
  )
}
