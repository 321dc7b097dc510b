import { Group, Radio, Text, TextInput } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import {
  riskSign,
  signAnswer,
  type RiskSign,
  type Safety,
  type SignAnswer,
} from '../../../shared/model/safety.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { useAtOnce } from '../../ui/use-at-once.ts'
import classes from './safety.module.css'

type Sign = NonNullable<Extract<Safety, { kind: 'risk-review' }>['signs']>[number]

const order = riskSign.options

/** What was asked, one by one, with her words beside it. Nothing is added up. */
export function SignsEditor({ record }: { readonly record: RecordOf<'safety'> }) {
  const text = useText('safety')
  const language = useLanguage()
  const editor = useRecordEditor('safety', record, { undoLabel: entityText.safety.one[language] })
  const stored: readonly Sign[] = record.kind === 'risk-review' ? (record.signs ?? []) : []
  const [signs, change] = useAtOnce(editor, stored, (next) => editor.save('signs', next))
  const keep = (sign: RiskSign, given: Partial<Omit<Sign, 'sign'>>) => {
    const before = signs.find((entry) => entry.sign === sign)
    const { words, ...rest } = { sign, answer: 'unknown' as const, ...before, ...given }
    const next = { ...rest, ...(words === undefined || words === '' ? {} : { words }) }
    const others = signs.filter((entry) => entry.sign !== sign)
    const all = [...others, next].sort((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign))
    void change(all)
  }
  return (
    <div className={classes['signs']}>
      {riskSign.options.map((sign) => (
        <SignRow
          key={sign}
          label={valueLabel('riskSign', sign, language)}
          stored={signs.find((entry) => entry.sign === sign)}
          onAnswer={(answer) => keep(sign, { answer })}
          onWords={(words) => keep(sign, { words })}
        />
      ))}
      <FailureNotice failure={editor.failure('signs')} />
      <Text size="xs">{text('signsHint')}</Text>
    </div>
  )
}

type SignRowProps = {
  readonly label: string
  readonly stored: Sign | undefined
  readonly onAnswer: (answer: SignAnswer) => void
  readonly onWords: (words: string) => void
}

function SignRow({ label, stored, onAnswer, onWords }: SignRowProps) {
  const text = useText('safety')
  const language = useLanguage()
  const name = useId()
  const [words, setWords] = useState(stored?.words ?? '')
  useEffect(() => setWords(stored?.words ?? ''), [stored?.words])
  return (
    <div className={classes['sign']}>
      <Text size="sm">{label}</Text>
      <Group gap="sm" wrap="nowrap" role="radiogroup" aria-label={text('answerOf', { sign: label })}>
        {signAnswer.options.map((answer) => (
          <Radio
            key={answer}
            size="xs"
            name={name}
            value={answer}
            checked={stored?.answer === answer}
            onChange={() => onAnswer(answer)}
            label={valueLabel('awareness', answer, language)}
          />
        ))}
      </Group>
      <TextInput
        size="xs"
        aria-label={text('wordsOf', { sign: label })}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => {
          if (words.trim() !== (stored?.words ?? '')) onWords(words.trim())
        }}
      />
    </div>
  )
}
