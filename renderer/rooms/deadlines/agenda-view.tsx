import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/contract/deadline-contract.ts'
import { addDays, addMonths } from '../../../shared/deadlines/day.ts'
import { agendaKindText } from '../../../shared/text/agenda-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { rowKeys } from '../../ui/row-keys.ts'
import { choiceInput, type AgendaChoice } from './agenda-filter.tsx'
import { itemTitle, placeOfItem } from './agenda-place.ts'
import classes from './deadlines.module.css'
import { DueMark } from './due-mark.tsx'
import { useDueWords } from './due-words.ts'

type Row =
  | { readonly kind: 'group'; readonly day: string; readonly isLate: boolean }
  | { readonly kind: 'item'; readonly item: AgendaItem }

/** What can be late; other days pass by themselves. */
const ownWork = ['deadline', 'task', 'filing', 'handover', 'return'] as const
const heights = { group: 34, item: 34 }
const longAgo = '1900-01-01'

function rowsOf(items: readonly AgendaItem[], today: string): Row[] {
  const rows: Row[] = []
  let last = ''
  for (const item of items) {
    const day = item.on < today ? 'late' : item.on
    if (day !== last) rows.push({ kind: 'group', day: item.on, isLate: item.on < today })
    last = day
    rows.push({ kind: 'item', item })
  }
  return rows
}

type AgendaViewProps = { readonly choice: AgendaChoice; readonly today: string }

/** What is late, then day by day what comes: of all cases, of which only the lines on screen exist. */
export function AgendaView({ choice, today }: AgendaViewProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const [months, setMonths] = useState(3)
  const until = addMonths(today, months).day
  const narrowed = choiceInput(choice)
  const lateKinds = ownWork.filter((kind) => choice.kinds.length === 0 || choice.kinds.includes(kind))
  const late = useAnswer('agenda.list', {
    ...narrowed,
    kinds: lateKinds,
    from: longAgo,
    until: addDays(today, -1),
  })
  const coming = useAnswer('agenda.list', { ...narrowed, from: today, until })
  if (coming.value === undefined || late.value === undefined)
    return <FailureNotice failure={coming.failure ?? late.failure} />
  const rows = rowsOf([...late.value.items, ...coming.value.items], today)
  const isCut = late.value.isCut || coming.value.isCut
  return (
    <div className={classes['section']}>
      <DueNorms />
      {rows.length === 0 ? (
        <EmptyState title={text('agendaNone')} hint={text('agendaNoneHint')} />
      ) : (
        <AgendaRows rows={rows} today={today} />
      )}
      <Group px="md" py={6} gap="sm">
        <Text size="xs">{text('agendaUntil', { date: formatDate(until, language) })}</Text>
        <Button variant="default" onClick={() => setMonths((now) => now + 3)}>
          {text('agendaFurther')}
        </Button>
        {isCut ? <Text size="xs">{text('agendaCut')}</Text> : null}
      </Group>
    </div>
  )
}

function AgendaRows({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  const text = useText('deadlines')
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'item'],
    overscan: 10,
  })
  const onKeyDown = rowKeys({
    box,
    total: rows.length,
    scrollToIndex: virtual.scrollToIndex,
    isSkipped: (index) => rows[index]?.kind === 'group',
  })
  return (
    <div ref={box} className={`${classes['body']} ${classes['scroll']}`}>
      <div
        role="list"
        aria-label={text('agenda')}
        className={classes['agenda']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <div
              key={index}
              role="listitem"
              className={classes['agendaRow']}
              style={{ top: start, height: size }}
            >
              {row.kind === 'group' ? (
                <AgendaGroup day={row.day} isLate={row.isLate} today={today} />
              ) : (
                <AgendaLine item={row.item} index={index} today={today} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** How many norms are due to be compared with the law in force; leads to them. Nothing when none are. */
function DueNorms() {
  const text = useText('law')
  const due = useAnswer('law.due', {}).value?.due ?? 0
  if (due === 0) return null
  return (
    <Group px="md" py={6}>
      <Button
        variant="default"
        leftSection={<IconScale size={16} />}
        onClick={() => goTo({ at: 'law', view: 'due' })}
      >
        {text('dueNorms', { count: due })}
      </Button>
    </Group>
  )
}

type GroupProps = { readonly day: string; readonly isLate: boolean; readonly today: string }

function AgendaGroup({ day, isLate, today }: GroupProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const due = useDueWords()
  return (
    <div className={classes['group']} data-late={isLate ? true : undefined}>
      {isLate ? (
        text('overdueGroup')
      ) : (
        <>
          {formatDate(day, language)}
          <Text span size="xs">
            {due(day, today)}
          </Text>
        </>
      )}
    </div>
  )
}

type LineProps = { readonly item: AgendaItem; readonly index: number; readonly today: string }

function AgendaLine({ item, index, today }: LineProps) {
  const language = useLanguage()
  const canBeLate = ownWork.some((kind) => kind === item.kind)
  return (
    <UnstyledButton className={classes['item']} data-index={index} onClick={() => goTo(placeOfItem(item))}>
      <span className={classes['small']}>
        {item.on < today ? formatDate(item.on, language) : (item.at ?? '')}
      </span>
      <span className={`${classes['cut']} ${classes['small']}`}>{agendaKindText[item.kind][language]}</span>
      <span className={classes['cut']} title={itemTitle(item, language)}>
        {itemTitle(item, language)}
      </span>
      <span className={`${classes['cut']} ${classes['small']}`} title={item.caseTitle}>
        {item.caseNumber === undefined ? item.caseTitle : `${item.caseNumber} · ${item.caseTitle}`}
      </span>
      <span className={`${classes['cut']} ${classes['small']} ${classes['itemPerson']}`}>
        {item.responsible ?? ''}
      </span>
      <span>
        <DueMark
          day={canBeLate ? item.on : undefined}
          today={today}
          doneOn={item.doneOn}
          isNear={item.isNear}
        />
      </span>
    </UnstyledButton>
  )
}
