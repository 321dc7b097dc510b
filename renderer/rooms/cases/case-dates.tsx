import { Text, UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo, type Place } from '../../client/navigation.ts'
import { formatDate } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type CaseDate = OutputOf<'case.overview'>['dates'][number]

function placeOf(caseId: string, { entity, id, field }: CaseDate): Place {
  const section =
    entity === 'suit'
      ? 'suit'
      : entity === 'role'
        ? 'people'
        : entity === 'evidence'
          ? 'evidence'
          : 'overview'
  return { at: 'case', caseId, section, record: id, field }
}

type CaseDatesProps = {
  readonly caseId: string
  readonly dates: readonly CaseDate[]
  readonly today: string
}

/** Dates that were entered: what is ahead, then what has been. No deadline is computed. */
export function CaseDates({ caseId, dates, today }: CaseDatesProps) {
  const text = useText('cases')
  const ahead = dates.filter((date) => date.on >= today)
  const past = dates.filter((date) => date.on < today).toReversed()
  const hasReceipt = dates.some((date) => date.entity === 'suit' && date.field === 'claimReceivedOn')
  return (
    <OverviewCard title={text('dates')}>
      {dates.length === 0 ? <Text size="sm">{text('datesNone')}</Text> : null}
      <DateList caseId={caseId} title={text('datesAhead')} dates={ahead} />
      <DateList caseId={caseId} title={text('datesPast')} dates={past} />
      {hasReceipt ? (
        <Text size="xs" mt={6}>
          {text('responseTerm')}
        </Text>
      ) : null}
    </OverviewCard>
  )
}

type DateListProps = {
  readonly caseId: string
  readonly title: string
  readonly dates: readonly CaseDate[]
}

function DateList({ caseId, title, dates }: DateListProps) {
  const language = useLanguage()
  if (dates.length === 0) return null
  return (
    <div role="group" aria-label={title}>
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
            {fieldPathLabel(date.entity, date.field, language)}
            {date.title === '' ? null : ` — ${recordName(date.entity, date.title, language)}`}
          </span>
        </UnstyledButton>
      ))}
    </div>
  )
}
