import { Text, UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo, type CaseSection, type Place } from '../../client/navigation.ts'
import { formatDate } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type CaseDate = OutputOf<'case.overview'>['dates'][number]

/** Where the record of a date stands; what has no section of its own opens in the overview. */
const sections: Readonly<Record<string, CaseSection>> = {
  suit: 'suit',
  role: 'people',
  evidence: 'evidence',
  hearing: 'filings',
  handover: 'filings',
  filing: 'filings',
  deadline: 'deadlines',
  task: 'deadlines',
  measure: 'incidents',
  order: 'incidents',
  safety: 'safety',
}

/** What is told of only while it is open: once its day is past, it is overdue. */
const openWork: ReadonlySet<string> = new Set(['deadline', 'task', 'filing', 'handover'])

function placeOf(caseId: string, { entity, id, field }: CaseDate): Place {
  const section = sections[entity] ?? 'overview'
  return { at: 'case', caseId, section, record: id, field }
}

type CaseDatesProps = {
  readonly caseId: string
  readonly dates: readonly CaseDate[]
  readonly today: string
  readonly hasDeadlines: boolean
}

/** Dates that were entered and the ends of open deadlines: what is ahead, then what has been. A received claim without a deadline is told of. */
export function CaseDates({ caseId, dates, today, hasDeadlines }: CaseDatesProps) {
  const text = useText('cases')
  const ahead = dates.filter((date) => date.on >= today)
  const before = dates.filter((date) => date.on < today)
  const late = before.filter((date) => openWork.has(date.entity))
  const past = before.filter((date) => !openWork.has(date.entity)).toReversed()
  const isReceived = dates.some((date) => date.entity === 'suit' && date.field === 'claimReceivedOn')
  const lacksDeadline = isReceived && !hasDeadlines
  return (
    <OverviewCard title={text('dates')}>
      {dates.length === 0 ? <Text size="sm">{text('datesNone')}</Text> : null}
      <DateList caseId={caseId} title={text('datesLate')} dates={late} isLate />
      <DateList caseId={caseId} title={text('datesAhead')} dates={ahead} />
      <DateList caseId={caseId} title={text('datesPast')} dates={past} />
      {lacksDeadline ? <Text size="xs">{text('responseTerm')}</Text> : null}
      <UnstyledButton
        className={classes['line']}
        onClick={() => goTo({ at: 'case', caseId, section: 'deadlines' })}
      >
        {text('allDeadlines')}
      </UnstyledButton>
    </OverviewCard>
  )
}

type DateListProps = {
  readonly caseId: string
  readonly title: string
  readonly dates: readonly CaseDate[]
  readonly isLate?: boolean
}

function DateList({ caseId, title, dates, isLate = false }: DateListProps) {
  const language = useLanguage()
  if (dates.length === 0) return null
  return (
    <div role="group" aria-label={title} className={isLate ? classes['late'] : undefined}>
      <Text size="xs" fw={600} mt={4}>
        {title}
      </Text>
      {dates.map((date) => (
        <UnstyledButton
          key={`${date.id} ${date.field} ${date.on}`}
          className={classes['line']}
          onClick={() => goTo(placeOf(caseId, date))}
        >
          <span className={classes['date']}>{formatDate(date.on, language)}</span>
          <span className={classes['lineText']}>
            {fieldPathLabel(date.entity, date.field === 'stages.since' ? 'stage' : date.field, language)}
            {date.title === '' ? null : ` — ${recordName(date.entity, date.title, language)}`}
          </span>
        </UnstyledButton>
      ))}
    </div>
  )
}
