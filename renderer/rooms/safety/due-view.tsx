import { Anchor, Button, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { DueReason } from '../../../shared/contract/safety-contract.ts'
import type { ReviewReason } from '../../../shared/model/safety.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { dueReasonText, dueReviewText } from '../../../shared/text/due-text.ts'
import { daysText } from '../../../shared/text/inaction-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailurePage } from '../../ui/failure-page.tsx'
import { formatDate, localToday } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import { SafeContacts } from './safe-contacts.tsx'
import classes from './safety.module.css'

/** What a review is made for, by what made it due. */
const reviewReasons: Readonly<Record<DueReason, ReviewReason>> = {
  'measure-ends': 'release',
  'order-expires': 'order-expiry',
  'order-served': 'papers-served',
  hearing: 'court-hearing',
  'come-back': 'other-reason',
  step: 'other-reason',
}

type Due = OutputOf<'safety.due'>['items'][number]

const dayMs = 86_400_000
const monthsAhead = 3

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** What of her safety is due in this case: days around now, each with what it comes from and whether a review was made. */
export function DueView({
  caseId,
  onReview,
}: {
  readonly caseId: string
  readonly onReview: (reason: ReviewReason) => void
}) {
  const text = useText('safety')
  const until = shiftDay(localToday(), monthsAhead * 31)
  const { value, failure } = useAnswer('safety.due', { caseId, until })
  if (value === undefined) return failure === undefined ? null : <FailurePage failure={failure} />
  return (
    <div className={classes['due']}>
      <SafeContacts caseId={caseId} personId={undefined} />
      {value.items.length === 0 ? (
        <EmptyState title={text('dueNone')} hint={text('dueNoneHint')} />
      ) : (
        <section aria-label={text('dueTitle')}>
          <Title order={2} size="h5">
            {text('dueTitle')}
          </Title>
          <Text size="sm" mb="xs">
            {text('dueHint')}
          </Text>
          <ul className={classes['dueList']}>
            {value.items.map((item) => (
              <li key={`${item.reason} ${item.id} ${item.on} ${item.what ?? ''}`}>
                <DueRow item={item} today={value.today} onReview={onReview} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type DueRowProps = {
  readonly item: Due
  readonly today: string
  readonly onReview: (reason: ReviewReason) => void
}

function DueRow({ item, today, onReview }: DueRowProps) {
  const text = useText('safety')
  const language = useLanguage()
  const { caseId } = item
  const days = Math.round((Date.parse(item.on) - Date.parse(today)) / dayMs)
  const distance =
    days === 0
      ? text('dueToday')
      : text(days > 0 ? 'dueIn' : 'dueAgo', { days: daysText(Math.abs(days), language) })
  const section = item.entity === 'safety' ? 'safety' : 'incidents'
  const title = [item.what ?? recordName(item.entity, item.title, language), item.personName]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
  return (
    <div className={classes['dueRow']}>
      <div>
        <Text size="sm">{formatDate(item.on, language)}</Text>
        <Text size="xs">{distance}</Text>
      </div>
      <div>
        <Text size="sm">{dueReasonText[item.reason][language]}</Text>
        {item.entity === 'hearing' ? (
          <Text size="xs">{title}</Text>
        ) : (
          <Anchor
            component="button"
            type="button"
            size="xs"
            ta="start"
            onClick={() => goTo({ at: 'case', caseId, section, record: item.id })}
          >
            {title}
          </Anchor>
        )}
      </div>
      {item.isReviewed && item.entity !== 'safety' ? (
        <Text size="xs" className={classes['done']}>
          <IconCheck size={14} aria-hidden /> {dueReviewText.reviewed[language]}
        </Text>
      ) : item.entity === 'safety' ? null : (
        <Button size="compact-sm" variant="default" onClick={() => onReview(reviewReasons[item.reason])}>
          {text('makeReview')}
        </Button>
      )}
    </div>
  )
}
