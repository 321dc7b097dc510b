import { Button, Group, Stack, Text } from '@mantine/core'
import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { outcomeOfDeadline, requestOfDeadline } from '../../../shared/deadlines/settle-deadline.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { ruleEffectText } from '../../../shared/text/deadline-explanation-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { CourseActions } from './course-actions.tsx'
import classes from './deadlines.module.css'
import { useDueWords } from './due-words.ts'
import { Explanation, NotReviewed, RuleSource } from '../../ui/law/explanation.tsx'
import { TermFields } from './term-fields.tsx'
import { useCalendars } from '../../client/use-calendars.ts'
import { useToday } from './use-today.ts'

type PanelProps = { readonly record: RecordOf<'deadline'> }

/** Above the fields of a deadline: its day, how far it is, what was counted and why, and what can be done with it. */
export function DeadlinePanel({ record }: PanelProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const today = useToday()
  const due = useDueWords()
  const isOpen = record.doneOn === undefined && record.withdrawnOn === undefined
  return (
    <section className={classes['panel']} aria-label={text('dayAndWhy')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text className={classes['day']} component="p">
            {record.endsOn === undefined ? text('noEnd') : formatDate(record.endsOn, language)}
            {record.endsAt === undefined ? '' : ` ${record.endsAt}`}
          </Text>
          {isOpen && record.endsOn !== undefined ? (
            <Text size="sm" data-late={record.endsOn < today ? true : undefined} className={classes['due']}>
              {due(record.endsOn, today)}
            </Text>
          ) : null}
        </div>
        <CourseActions entity="deadline" record={record} today={today} />
      </Group>
      <HowCounted record={record} />
      <TermFields record={record} />
      <NotReviewed />
    </section>
  )
}

function HowCounted({ record }: PanelProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const calendars = useCalendars()
  const asked = requestOfDeadline(record)
  const outcome = outcomeOfDeadline(record, calendars)
  const rule = record.rule === undefined ? undefined : findRule(record.rule)
  const given =
    record.extendedTo !== undefined
      ? text('extended')
      : record.isByHand !== true
        ? undefined
        : outcome?.status === 'computed' && outcome.endsOn !== record.endsOn
          ? text('byHandOther', { date: formatDate(outcome.endsOn, language) })
          : text('byHand')
  return (
    <Stack gap={6}>
      {given === undefined ? null : <Text size="sm">{given}</Text>}
      {given === undefined && outcome?.status === 'computed' && outcome.endsOn !== record.endsOn ? (
        <CountedAnew record={record} day={outcome.endsOn} />
      ) : null}
      {asked !== undefined && outcome?.status === 'computed' ? (
        <Explanation request={asked.request} computed={outcome} rule={asked.rule} />
      ) : null}
      {outcome?.status === 'no-calendar' ? (
        <FailureNotice failure={new Failure('deadline.no-calendar', { year: outcome.year })} />
      ) : null}
      {outcome?.status === 'suspended' ? (
        <FailureNotice
          failure={new Failure('deadline.suspended', { since: formatDate(outcome.since, language) })}
        />
      ) : null}
      {asked === undefined && rule !== undefined ? (
        <>
          {rule.effect === 'period' ? null : <Text size="sm">{ruleEffectText[rule.effect][language]}</Text>}
          <RuleSource rule={rule} on={record.startsOn} />
        </>
      ) : null}
      {record.calendars === undefined ? null : (
        <Text size="xs">{text('editions', { editions: record.calendars.join(', ') })}</Text>
      )}
    </Stack>
  )
}

type CountedAnewProps = PanelProps & { readonly day: string }

/** The calendar has changed since the day was counted: the day it gives now, which is taken when she says so. */
function CountedAnew({ record, day }: CountedAnewProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const date = formatDate(day, language)
  const attempt = useAttempt()
  const save = useSaveRecord('deadline', text('takeCounted', { date }))
  const take = async () => {
    await save(record, { endsOn: null })
  }
  return (
    <>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {text('countedAnew', { date })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          loading={attempt.isRunning}
          onClick={() => void attempt.run(take)}
        >
          {text('takeCounted', { date })}
        </Button>
      </Group>
      <FailureNotice failure={attempt.failure} />
    </>
  )
}
