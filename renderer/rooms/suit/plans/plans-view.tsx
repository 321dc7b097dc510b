import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import { planStateText } from '../../../../shared/text/plan-finding-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { DeskSpec } from '../../../ui/desk/desk-spec.ts'
import { caseDeskPlace } from '../../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../../ui/desk/record-desk.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { useIsPlan, type Target } from '../suit-parts.ts'
import { PlanQuestions } from './plan-questions.tsx'
import { PlanStatements } from './plan-statements.tsx'
import { PlanStanding } from './plan-standing.tsx'

type PlansViewProps = { readonly caseId: string; readonly target: Target | undefined }

function StateMark({ id }: { readonly id: string }) {
  const language = useLanguage()
  const { value } = useAnswer('plan.state', { id: id })
  if (value === undefined) return null
  const needsCare = value.state === 'void' || value.state === 'published-unsigned'
  return (
    <Badge size="sm" variant="light" tt="none" {...(needsCare ? { color: 'orange' } : {})}>
      {planStateText[value.state][language]}
    </Badge>
  )
}

/** Publications before they go out: the list, and the one that is open with its statements, questions and sign-offs. */
export function PlansView({ caseId, target }: PlansViewProps) {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  const isPlan = useIsPlan(target)
  const spec = useMemo(
    (): DeskSpec<'plan'> => ({
      entity: 'plan',
      order: { sort: 'changed', descending: true },
      row: (record) => ({
        title: record.title,
        note: [
          record.medium,
          record.plannedOn === undefined ? undefined : formatDate(record.plannedOn, language),
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
        mark: <StateMark id={record.id} />,
      }),
      groups: [
        {
          title: text('plan-text'),
          fields: ['title', 'medium', 'stage', 'language', 'plannedOn', 'suitId', 'text'],
        },
        { title: text('plan-consents'), fields: ['consents', 'shownEvidenceIds'] },
        { title: text('plan-notes'), hint: frame('neverPrints'), fields: ['notes', 'tags'] },
      ],
      asked: ['title', 'medium', 'text'],
      wording: {
        list: text('part-plans'),
        add: text('addPlan'),
        emptyTitle: text('noPlans'),
        emptyHint: text('noPlansHint'),
      },
      above: (record) => <PlanStanding plan={record} />,
      below: (record) => (
        <>
          <PlanStatements plan={record} />
          <PlanQuestions plan={record} />
        </>
      ),
    }),
    [text, frame, language],
  )
  return (
    <RecordDesk
      spec={spec}
      caseId={caseId}
      record={isPlan === true ? target?.record : undefined}
      field={isPlan === true ? target?.field : undefined}
      place={caseDeskPlace(caseId, 'suit')}
    />
  )
}
