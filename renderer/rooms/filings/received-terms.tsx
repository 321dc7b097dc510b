import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { rememberUndo, undoStep } from '../../client/undo.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { notifyDone, notifyFailure } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './filings.module.css'

type FilingRecord = RecordOf<'filing'>
type Trigger = OutputOf<'filing.terms'>['triggers'][number]

/** The deadlines that a received paper starts, each explained; the lawyer confirms them, and they are entered into the case. */
export function ReceivedTerms({ filing }: { readonly filing: FilingRecord }) {
  const text = useText('filings')
  const language = useLanguage()
  const { value } = useAnswer('filing.terms', { id: filing.id, language }, { keep: false })
  if (value === undefined || (value.triggers.length === 0 && value.started.length === 0)) return null
  const running = new Set(value.started.map(({ rule }) => rule))
  return (
    <section className={classes['box']} aria-label={text('terms')}>
      <Title order={3} size="h6" mb={4}>
        {text('terms')}
      </Title>
      {value.triggers.map((trigger) => (
        <TriggerTerms key={trigger.trigger} filing={filing} first={trigger} running={running} />
      ))}
    </section>
  )
}

type TriggerTermsProps = {
  readonly filing: FilingRecord
  readonly first: Trigger
  readonly running: ReadonlySet<string | undefined>
}

function TriggerTerms({ filing, first, running }: TriggerTermsProps) {
  const text = useText('filings')
  const frame = useText('frame')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const attempt = useAttempt()
  const id = filing.id as never
  const asked = useAnswer('filing.terms', typed === '' ? undefined : { id, language, on: typed })
  const shown =
    typed === '' ? first : (asked.value?.triggers.find((one) => one.trigger === first.trigger) ?? first)
  const open = shown.terms.filter(({ rule, runs }) => runs && !running.has(rule))
  const from = shown.from
  const confirm = async () => {
    if (from === undefined) return
    const { started } = await call('deadline.start', {
      caseId: filing.caseId,
      trigger: shown.trigger,
      on: from,
      rules: open.map(({ rule }) => rule),
      filingId: id,
    })
    const step = {
      label: text('confirmTerms'),
      undo: async () => {
        for (const one of started)
          await call('deadline.delete', { id: one.id, reason: frame('addedByMistake') })
      },
    }
    rememberUndo(step)
    notifyDone(text('termsConfirmed', { count: started.length }), {
      label: frame('undo'),
      run: () => void undoStep(step).catch((error: unknown) => notifyFailure(error, language)),
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void attempt.run(confirm)
      }}
    >
      <Text size="sm" fw={600}>
        {from === undefined ? shown.name : `${shown.name}: ${formatDate(from, language)}`}
      </Text>
      {shown.terms.map((term) => (
        <div key={term.rule} className={classes['term']}>
          <Text size="sm">
            {term.endsOn === undefined ? null : <b>{formatDate(term.endsOn, language)} · </b>}
            {term.name}
            {running.has(term.rule) ? <span className={classes['quiet']}> · {text('termRuns')}</span> : null}
          </Text>
          <Text size="xs">
            {term.explanation === undefined || term.endsOn === undefined
              ? [term.explanation, term.article].filter(Boolean).join(', ')
              : term.explanation}
          </Text>
          {term.remarks === undefined || term.remarks.length === 0 ? null : (
            <Text size="xs" className={classes['quiet'] ?? ''}>
              {term.remarks.join(' ')}
            </Text>
          )}
        </div>
      ))}
      {open.length === 0 ? null : (
        <Group gap={8} align="flex-end" mt={6}>
          <LineInput
            label={text('termsFrom')}
            type="date"
            value={typed === '' ? (first.from ?? '') : typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={from === undefined} loading={attempt.isRunning}>
            {text('confirmTerms')}
          </Button>
        </Group>
      )}
      <FailureNotice failure={attempt.failure} />
    </form>
  )
}
