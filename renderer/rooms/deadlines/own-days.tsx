import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import {
  calendarDayKind,
  calendarReading,
  holidayName,
  type CalendarDay,
} from '../../../shared/model/work-calendar.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { isDay } from '../../../shared/text/date-entry.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { useRecordEditor, type RecordEditor } from '../../ui/record-editor.ts'
import classes from './deadlines.module.css'

type OwnDaysProps = { readonly record: RecordOf<'calendar'> }

/** The special days of a year of one's own, in their order: each saves itself; what is changed here was entered by hand. */
export function OwnDays({ record }: OwnDaysProps) {
  const text = useText('deadlines')
  const editor = useRecordEditor('calendar', record, { undoLabel: text('calendarDays') })
  const days = record.days.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const replace = (place: number, day: CalendarDay | undefined) =>
    void editor.save(
      'days',
      days.flatMap((each, at) => (at === place ? (day === undefined ? [] : [day]) : [each])),
    )
  const last = days.at(-1)?.on ?? `${String(record.year)}-01-01`
  const add = () =>
    void editor.save('days', [...days, { on: last, kind: 'day-off', state: 'entered' } satisfies CalendarDay])
  return (
    <Stack gap={6}>
      {days.map((day, place) => (
        <DayRow
          key={`${String(place)} ${JSON.stringify(day)}`}
          day={day}
          place={place + 1}
          onChange={(next) => replace(place, next)}
        />
      ))}
      <DayFailure editor={editor} />
      <Group>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {text('calendarAddDay')}
        </Button>
      </Group>
    </Stack>
  )
}

function DayFailure({ editor }: { readonly editor: RecordEditor }) {
  return <FailureNotice failure={editor.failure('days')} />
}

type DayRowProps = {
  readonly day: CalendarDay
  readonly place: number
  readonly onChange: (day: CalendarDay | undefined) => void
}

function DayRow({ day, place, onChange }: DayRowProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const [typed, setTyped] = useState<string>(day.on)
  const label = (field: 'days.on' | 'days.kind' | 'days.holiday' | 'days.reading') =>
    `${fieldLabel('calendar', field, language)} ${String(place)}`
  const change = (changes: Partial<CalendarDay>) => onChange({ ...day, ...changes, state: 'entered' })
  const isWhole = isDay(typed)
  const { reading: _reading, ...bothReadings } = day
  return (
    <div className={classes['dayRow']} role="group" aria-label={formatDate(day.on, language)}>
      <DateInput
        aria-label={label('days.on')}
        value={typed}
        error={!isWhole}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (isWhole && typed !== day.on) change({ on: typed })
        }}
      />
      <Select
        aria-label={label('days.kind')}
        data={valueChoices('calendarDayKind', language)}
        value={day.kind}
        allowDeselect={false}
        onChange={(kind) => change({ kind: calendarDayKind.parse(kind) })}
      />
      <Select
        aria-label={label('days.holiday')}
        data={valueChoices('holiday', language)}
        value={day.holiday ?? 'other'}
        allowDeselect={false}
        onChange={(holiday) => change({ holiday: holidayName.parse(holiday) })}
      />
      <Select
        aria-label={label('days.reading')}
        placeholder={text('calendarBoth')}
        data={valueChoices('calendarReading', language)}
        value={day.reading ?? null}
        onChange={(reading) =>
          reading === null
            ? onChange({ ...bothReadings, state: 'entered' })
            : change({ reading: calendarReading.parse(reading) })
        }
      />
      <Text size="xs" className={classes['cut'] ?? ''}>
        {valueChoices('calendarState', language).find((choice) => choice.value === day.state)?.label}
      </Text>
      <ActionIcon
        aria-label={`${text('calendarRemoveDay')} ${String(place)}`}
        onClick={() => onChange(undefined)}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
