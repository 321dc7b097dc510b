import { Group, Radio, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
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
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './safety.module.css'

type Sign = NonNullable<Extract<Safety, { kind: 'risk-review' }>['signs']>[number]

/** What was asked, one by one, with her words beside it. Nothing is added up. */
export function SignsEditor({ record }: { readonly record: RecordOf<'safety'> }) {
  const text = useText('safety')
  const language = useLanguage()
  const save = useSaveRecord('safety', entityText.safety.one[language])
  const attempt = useAttempt()
  const signs: readonly Sign[] = record.kind === 'risk-review' ? (record.signs ?? []) : []
  const keep = (sign: RiskSign, change: Partial<Omit<Sign, 'sign'>>) =>
    attempt.run(async () => {
      const before = signs.find((entry) => entry.sign === sign)
      const { words, ...rest } = { sign, answer: 'unknown' as const, ...before, ...change }
      const next = { ...rest, ...(words === undefined || words === '' ? {} : { words }) }
      const others = signs.filter((entry) => entry.sign !== sign)
      const order = riskSign.options
      const all = [...others, next].sort((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign))
      await save(record, { signs: all })
    })
  return (
    <div className={classes['signs']}>
      {riskSign.options.map((sign) => (
        <SignRow
          key={sign}
          label={valueLabel('riskSign', sign, language)}
          stored={signs.find((entry) => entry.sign === sign)}
          onAnswer={(answer) => void keep(sign, { answer })}
          onWords={(words) => void keep(sign, { words })}
        />
      ))}
      <FailureNotice failure={attempt.failure} />
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
  const [words, setWords] = useState(stored?.words ?? '')
  useEffect(() => setWords(stored?.words ?? ''), [stored?.words])
  return (
    <div className={classes['sign']}>
      <Text size="sm">{label}</Text>
      <Radio.Group
        aria-label={text('answerOf', { sign: label })}
        value={stored?.answer ?? null}
        onChange={(next) => {
          const answer = signAnswer.options.find((known) => known === next)
          if (answer !== undefined) onAnswer(answer)
        }}
      >
        <Group gap="sm" wrap="nowrap">
          {signAnswer.options.map((answer) => (
            <Radio key={answer} size="xs" value={answer} label={valueLabel('awareness', answer, language)} />
          ))}
        </Group>
      </Radio.Group>
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
