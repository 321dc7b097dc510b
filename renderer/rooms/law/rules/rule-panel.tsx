import { Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { DeadlineRule } from '../../../../shared/deadlines/deadline-rule.ts'
import { deadlineTriggers } from '../../../../shared/deadlines/deadline-rules.ts'
import { outcomeOfDeadline, requestOfDeadline } from '../../../../shared/deadlines/settle-deadline.ts'
import { Failure } from '../../../../shared/failures/failure.ts'
import { isDay } from '../../../../shared/text/date-entry.ts'
import { parseTypedTime } from '../../../../shared/text/time-entry.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useCalendars } from '../../../client/use-calendars.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { Explanation, RuleSource } from '../../../ui/law/explanation.tsx'
import { TimeInput } from '../../../ui/time-input.tsx'
import classes from '../law.module.css'
import { countWords } from './rules-table.tsx'

/** One rule: what starts it, and the day it gives, explained in words; nothing of it is recorded. */
export function RulePanel({ rule }: { readonly rule: DeadlineRule }) {
  const text = useText('law')
  const language = useLanguage()
  const [from, setFrom] = useState('')
  const [clock, setClock] = useState('')
  const isHours = rule.term?.unit === 'hours'
  return (
    <aside className={classes['rulePanel']} aria-label={rule.name[language]}>
      <div>
        <Title order={2} size="h5">
          {rule.name[language]}
        </Title>
        <Text size="sm">
          {countWords(rule, language)}
          {' · '}
          {deadlineTriggers[rule.trigger]?.[language] ?? ''}
        </Text>
      </div>
      {rule.term === undefined ? (
        <>
          {rule.note === undefined ? null : <Text size="sm">{rule.note[language]}</Text>}
          <RuleSource rule={rule} />
        </>
      ) : (
        <section className={classes['panel']} aria-label={text('compute')}>
          <Title order={3} size="h6">
            {text('compute')}
          </Title>
          <Group gap="sm" align="flex-end">
            <DateInput
              label={text('fromDay')}
              w={200}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            {isHours ? (
              <TimeInput
                label={text('fromClock')}
                value={clock}
                onChange={(event) => setClock(event.currentTarget.value)}
              />
            ) : null}
          </Group>
          <Outcome rule={rule} from={from} clock={clock} />
          <Text size="xs">{text('computeHint')}</Text>
        </section>
      )}
    </aside>
  )
}

type OutcomeProps = { readonly rule: DeadlineRule; readonly from: string; readonly clock: string }

function Outcome({ rule, from, clock }: OutcomeProps) {
  const language = useLanguage()
  const calendars = useCalendars()
  const fields = {
    rule: rule.id,
    ...(isDay(from) ? { startsOn: from } : {}),
    ...(parseTypedTime(clock) === clock ? { startsAt: clock } : {}),
  }
  const asked = requestOfDeadline(fields)
  const outcome = outcomeOfDeadline(fields, calendars)
  if (outcome?.status === 'no-calendar')
    return <FailureNotice failure={new Failure('deadline.no-calendar', { year: outcome.year })} />
  if (asked === undefined || outcome?.status !== 'computed') return <RuleSource rule={rule} />
  return (
    <div aria-live="polite">
      <p className={classes['day']}>
        {formatDate(outcome.endsOn, language)}
        {outcome.endsAt === undefined ? '' : ` ${outcome.endsAt.slice(11)}`}
      </p>
      <Explanation request={asked.request} computed={outcome} rule={asked.rule} />
    </div>
  )
}
