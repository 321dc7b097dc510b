import { ActionIcon, Button, Group, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/contract/deadline-contract.ts'
import { addDays, addMonths, weekday } from '../../../shared/deadlines/day.ts'
import { readCalendars } from '../../../shared/deadlines/working-day.ts'
import { agendaKindText } from '../../../shared/text/agenda-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { choiceInput, type AgendaChoice } from './agenda-filter.tsx'
import { itemTitle, placeOfItem } from './agenda-place.ts'
import classes from './deadlines.module.css'
import { monthName, weekdayNames } from './month-names.ts'
import { useCalendars } from '../../client/use-calendars.ts'

const cells = 42
const shownInCell = 3

/** Six weeks from the Monday before the first of a month. */
function gridOf(month: string): string[] {
  const first = `${month}-01`
  const start = addDays(first, 1 - weekday(first))
  return Array.from({ length: cells }, (_, place) => addDays(start, place))
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

type MonthViewProps = { readonly choice: AgendaChoice; readonly today: string }

/** A month of all cases; the days of the chosen one stand beside it. Arrows go from day to day, Page up and down by months. */
export function MonthView({ choice, today }: MonthViewProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const [day, setDay] = useState(today)
  const grid = useRef<HTMLDivElement>(null)
  const month = day.slice(0, 7)
  const days = gridOf(month)
  const answer = useAnswer('agenda.list', {
    ...choiceInput(choice),
    from: days[0] ?? day,
    until: days.at(-1) ?? day,
    done: true,
  })
  const byDay = Map.groupBy(answer.value?.items ?? [], (item) => item.on)
  const go = (next: string) => {
    setDay(next)
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus())
  }
  const step = (months: number) => addMonths(day, months).day
  return (
    <div className={classes['section']}>
      <Group px="md" py={6} gap="xs">
        <ActionIcon aria-label={text('prevMonth')} onClick={() => setDay(step(-1))}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Title order={2} size="h5" aria-live="polite">
          {monthName(day, language)}
        </Title>
        <ActionIcon aria-label={text('nextMonth')} onClick={() => setDay(step(1))}>
          <IconChevronRight size={18} />
        </ActionIcon>
        <Button variant="default" onClick={() => setDay(today)}>
          {text('thisMonth')}
        </Button>
        {answer.value?.isCut === true ? <Text size="xs">{text('agendaCut')}</Text> : null}
        <FailureNotice failure={answer.failure} />
      </Group>
      <div className={`${classes['body']} ${classes['monthWrap']}`}>
        <div
          ref={grid}
          className={classes['month']}
          role="group"
          aria-label={monthName(day, language)}
          onKeyDown={(event) => {
            const by = steps[event.key]
            const next =
              by !== undefined
                ? addDays(day, by)
                : event.key === 'PageDown'
                  ? step(1)
                  : event.key === 'PageUp'
                    ? step(-1)
                    : undefined
            if (next === undefined) return
            go(next)
            event.preventDefault()
          }}
        >
          {weekdayNames(language).map((name) => (
            <span key={name} className={classes['weekday']}>
              {name}
            </span>
          ))}
          {days.map((each) => (
            <DayCell
              key={each}
              day={each}
              items={byDay.get(each) ?? []}
              month={month}
              isChosen={each === day}
              today={today}
              onChoose={() => setDay(each)}
            />
          ))}
        </div>
        <DaySide day={day} items={byDay.get(day) ?? []} />
      </div>
    </div>
  )
}

type DayCellProps = {
  readonly day: string
  readonly items: readonly AgendaItem[]
  readonly month: string
  readonly isChosen: boolean
  readonly today: string
  readonly onChoose: () => void
}

function DayCell({ day, items, month, isChosen, today, onChoose }: DayCellProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const calendars = useCalendars()
  const works = readCalendars(calendars, 'reported').works(day)
  const worksEarlier = readCalendars(calendars, 'earlier').works(day)
  const state = works !== worksEarlier ? text('dayDisputed') : works === false ? text('dayOff') : undefined
  const label = [formatDate(day, language), state, text('dayItems', { count: items.length })]
  return (
    <UnstyledButton
      className={classes['cell']}
      data-day={day}
      data-off={works === false ? true : undefined}
      data-outside={day.startsWith(month) ? undefined : true}
      aria-pressed={isChosen}
      title={state}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      <VisuallyHidden>{label.filter((part) => part !== undefined).join(', ')}</VisuallyHidden>
      <span className={classes['cellDay']} data-today={day === today ? true : undefined} aria-hidden>
        {Number(day.slice(8))}
      </span>
      {items.slice(0, shownInCell).map((item) => (
        <span
          key={`${item.kind} ${item.id}`}
          className={classes['cellItem']}
          data-late={item.doneOn === undefined && item.on < today ? true : undefined}
          data-done={item.doneOn === undefined ? undefined : true}
        >
          {itemTitle(item, language)}
        </span>
      ))}
      {items.length > shownInCell ? (
        <span className={classes['small']}>{text('more', { count: items.length - shownInCell })}</span>
      ) : null}
    </UnstyledButton>
  )
}

function DaySide({ day, items }: { readonly day: string; readonly items: readonly AgendaItem[] }) {
  const text = useText('deadlines')
  const language = useLanguage()
  return (
    <aside className={classes['monthSide']} aria-label={formatDate(day, language)}>
      <Title order={3} size="h6" mb={6}>
        {formatDate(day, language)}
      </Title>
      {items.length === 0 ? <Text size="sm">{text('agendaNone')}</Text> : null}
      {items.map((item) => (
        <UnstyledButton
          key={`${item.kind} ${item.id}`}
          className={classes['sideItem']}
          onClick={() => goTo(placeOfItem(item))}
        >
          <Text size="xs">
            {agendaKindText[item.kind][language]}
            {item.at === undefined ? '' : ` · ${item.at}`}
            {item.doneOn === undefined ? '' : ` · ${text('done')}`}
          </Text>
          <Text size="sm">{itemTitle(item, language)}</Text>
          <Text size="xs">
            {item.caseNumber === undefined ? item.caseTitle : `${item.caseNumber} · ${item.caseTitle}`}
          </Text>
        </UnstyledButton>
      ))}
    </aside>
  )
}
