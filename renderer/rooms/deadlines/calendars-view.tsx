import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { nextCalendar } from '../../../shared/deadlines/next-calendar.ts'
import type { WorkCalendar } from '../../../shared/model/work-calendar.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { rememberUndo } from '../../client/undo.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { RecordForm } from '../../ui/desk/record-form.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate, localToday } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { undoAndTell } from '../../ui/undo-and-tell.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './deadlines.module.css'
import { OwnDays } from './own-days.tsx'
import { useCalendars } from '../../client/use-calendars.ts'

/** The calendars terms are counted by: those that ship, and the foundation's own, which can be changed. */
export function CalendarsView() {
  const text = useText('deadlines')
  const calendars = useCalendars()
  const own = useAnswer('calendar.list', { sort: 'year', limit: 200 }).value?.items ?? []
  const years = calendars.map((calendar) => calendar.year).toSorted((one, other) => other - one)
  const [chosen, setChosen] = useState<number>()
  const year = chosen ?? Number(localToday().slice(0, 4))
  const calendar = calendars.find((each) => each.year === year) ?? calendars.at(-1)
  const stored = own.find((each) => each.year === calendar?.year)
  const copy = useCopy()
  return (
    <div className={classes['monthWrap']}>
      <nav className={classes['years']} aria-label={text('calendarYears')}>
        {years.map((each) => (
          <UnstyledButton
            key={each}
            className={classes['year']}
            aria-current={each === calendar?.year ? 'true' : undefined}
            onClick={() => setChosen(each)}
          >
            {each}
            <Text size="xs">
              {text(own.some((one) => one.year === each) ? 'calendar-own' : 'calendar-shipped')}
            </Text>
          </UnstyledButton>
        ))}
        <Text size="xs" px={14} py={8}>
          {text('calendarNone')}
        </Text>
        <Button
          variant="default"
          mx={14}
          onClick={() =>
            void copy.add(
              following(calendars, (from) => text('calendarSourceNew', { year: from })),
              setChosen,
            )
          }
        >
          {text('calendarNew', { year: (years[0] ?? year) + 1 })}
        </Button>
      </nav>
      <div className={classes['yearBody']}>
        <FailureNotice failure={copy.failure} />
        {calendar === undefined ? null : stored === undefined ? (
          <ShippedYear calendar={calendar} onCopy={() => void copy.add(copied(calendar), setChosen)} />
        ) : (
          <OwnYear record={stored} />
        )}
      </div>
    </div>
  )
}

/** The year after the last one that has a calendar, begun with what the last one lets foresee. */
function following(calendars: readonly WorkCalendar[], sourceOf: (from: string) => string): WorkCalendar {
  const last = calendars.reduce((one, other) => (other.year > one.year ? other : one))
  const to = { year: last.year + 1, edition: localToday(), source: sourceOf(String(last.year)) }
  return nextCalendar(last, to)
}

function copied(calendar: WorkCalendar): WorkCalendar {
  return { ...calendar, edition: localToday(), days: [...calendar.days] }
}

function useCopy() {
  const text = useText('deadlines')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const add = (calendar: WorkCalendar, then: (year: number) => void) =>
    attempt.run(async () => {
      const { id } = await call('calendar.create', calendar)
      rememberUndo({
        label: text('calendarAdded'),
        undo: async () => {
          await call('calendar.delete', { id, reason: frame('addedByMistake') })
        },
      })
      then(calendar.year)
      notifyDone(text('calendarAdded'), { label: frame('undo'), run: () => void undoAndTell(language) })
    })
  return { add, failure: attempt.failure }
}

const dayColumns = ['days.on', 'days.kind', 'days.holiday', 'days.state', 'days.reading'] as const

type ShippedYearProps = { readonly calendar: WorkCalendar; readonly onCopy: () => void }

function ShippedYear({ calendar, onCopy }: ShippedYearProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const missing = calendar.missing?.map((what) => valueLabel('calendarMissing', what, language)) ?? []
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h5">
          {text('calendarNew', { year: calendar.year })}
        </Title>
        <Button variant="default" onClick={onCopy}>
          {text('calendarCopy')}
        </Button>
      </Group>
      <Text size="sm">{calendar.source}</Text>
      {missing.length === 0 ? null : (
        <Text size="sm">{text('calendarLacks', { what: missing.join(', ') })}</Text>
      )}
      <table className={classes['days']}>
        <thead>
          <tr>
            {dayColumns.map((field) => (
              <th key={field} scope="col">
                {fieldLabel('calendar', field, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.days.map((day) => (
            <tr key={`${day.on} ${day.kind} ${day.reading ?? ''}`}>
              <td>{formatDate(day.on, language)}</td>
              <td>{valueLabel('calendarDayKind', day.kind, language)}</td>
              <td>{day.holiday === undefined ? '' : valueLabel('holiday', day.holiday, language)}</td>
              <td>{valueLabel('calendarState', day.state, language)}</td>
              <td>{day.reading === undefined ? '' : valueLabel('calendarReading', day.reading, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  )
}

function OwnYear({ record }: { readonly record: RecordOf<'calendar'> }) {
  const text = useText('deadlines')
  const language = useLanguage()
  const spec: DeskSpec<'calendar'> = {
    entity: 'calendar',
    row: ({ year }) => ({ title: text('calendarNew', { year }) }),
    groups: [
      {
        title: text('calendarAbout'),
        fields: ['year', 'edition', 'source', 'checkedOn', 'checkedBy', 'missing'],
      },
      { title: text('group-notes'), fields: ['notes', 'tags'] },
    ],
    asked: [],
    below: (calendar) => (
      <section aria-label={text('calendarDays')}>
        <Title order={3} size="h6" mb={8}>
          {text('calendarDays')}
        </Title>
        <OwnDays record={calendar} />
      </section>
    ),
    wording: {
      list: entityText.calendar.many[language],
      add: text('calendarCopy'),
      emptyTitle: '',
      emptyHint: '',
    },
  }
  return (
    <RecordForm
      key={record.id}
      spec={spec}
      record={record}
      caseId={undefined}
      focus={undefined}
      onDeleted={() => undefined}
    />
  )
}
