import { Button, Select, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { filingStatus } from '../../../shared/model/filing.ts'
import { valueChoices, valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { rememberUndo, undoStep } from '../../client/undo.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { notifyDone, notifyFailure } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './filings.module.css'

type FilingRecord = RecordOf<'filing'>

/** What moving a filing on may change: an undo puts these back. */
const movedFields = [
  'status',
  'statuses',
  'sentAt',
  'registeredAt',
  'registrationNumber',
  'resultOn',
] as const satisfies readonly (keyof FilingRecord)[]

const nothing = { on: '', why: '', number: '' }

/** Where a filing stands, how it came there, and the form that moves it on. */
export function FilingCourse({ filing }: { readonly filing: FilingRecord }) {
  const text = useText('filings')
  const language = useLanguage()
  const { status, statuses = [] } = filing
  return (
    <section className={classes['box']} aria-label={text('course')}>
      <Title order={3} size="h6" mb={4}>
        {text('course')}
      </Title>
      {statuses.length === 0 ? (
        <Text size="sm" mb={8}>
          {status === undefined ? text('noStatus') : valueLabel('filingStatus', status, language)}
        </Text>
      ) : (
        <ol className={classes['course']}>
          {statuses.map((entry, place) => (
            <li key={place}>
              <span className={classes['courseDay']}>{formatDate(entry.since, language)}</span>
              {valueLabel('filingStatus', entry.status, language)}
              {entry.why === undefined ? null : <span className={classes['quiet']}> — {entry.why}</span>}
            </li>
          ))}
        </ol>
      )}
      <MoveForm key={filing.version} filing={filing} />
    </section>
  )
}

function MoveForm({ filing }: { readonly filing: FilingRecord }) {
  const text = useText('filings')
  const frame = useText('frame')
  const language = useLanguage()
  const [status, setStatus] = useState<FilingRecord['status']>()
  const [typed, setTyped] = useState(nothing)
  const attempt = useAttempt()
  const move = async () => {
    if (status === undefined) return
    const { on, why, number } = typed
    await call('filing.move', {
      id: filing.id,
      version: filing.version,
      status,
      ...(on === '' ? {} : { on }),
      ...(why.trim() === '' ? {} : { why }),
      ...(number.trim() === '' ? {} : { number }),
    })
    const before = Object.fromEntries(movedFields.map((name) => [name, filing[name] ?? null]))
    const step = {
      label: text('move'),
      undo: async () => {
        const { version } = await call('filing.show', { id: filing.id })
        await call('filing.update', { id: filing.id, version, changes: before })
      },
    }
    rememberUndo(step)
    notifyDone(text('moved'), {
      label: frame('undo'),
      run: () => void undoStep(step).catch((error: unknown) => notifyFailure(error, language)),
    })
  }
  const field = (name: keyof typeof nothing) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setTyped((known) => ({ ...known, [name]: value }))
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void attempt.run(move)
      }}
    >
      <div className={classes['moves']}>
        <Select
          label={text('moveTo')}
          data={valueChoices('filingStatus', language)}
          value={status ?? null}
          onChange={(next) => setStatus(filingStatus.safeParse(next).data)}
        />
        <LineInput label={text('moveOn')} type="date" {...field('on')} />
        <LineInput label={text('moveWhy')} {...field('why')} />
        <LineInput label={text('moveNumber')} {...field('number')} />
        <Button type="submit" variant="default" disabled={status === undefined} loading={attempt.isRunning}>
          {text('move')}
        </Button>
      </div>
      <FailureNotice failure={attempt.failure} />
    </form>
  )
}
