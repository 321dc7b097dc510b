import { ActionIcon, Badge, Group, Menu } from '@mantine/core'
import { IconDots, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { closeTab } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { useCaseSides } from '../../client/use-case-sides.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { FailurePage } from '../../ui/failure-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { StandingMarks } from '../../ui/standing-marks.tsx'
import { CaseChanges } from './case-changes.tsx'
import { CaseCollisions } from './case-collisions.tsx'
import { CaseCounts } from './case-counts.tsx'
import { CaseDates } from './case-dates.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseGaps } from './case-gaps.tsx'
import { CaseParties } from './case-parties.tsx'
import { CasePermits } from './case-permits.tsx'
import { CaseSteps } from './case-steps.tsx'
import { CaseStage } from './case-stage.tsx'
import classes from './overview.module.css'

/** What is to be known of a case at a glance, and where each part of it leads. */
export function CaseOverview({ caseId, record, field }: SectionProps) {
  const shown = useAnswer('case.show', { id: caseId }, { keep: false })
  const overview = useAnswer('case.overview', { id: caseId }, { keep: false })
  const { survivors } = useCaseSides(caseId)
  const failure = shown.failure ?? overview.failure
  if (failure !== undefined && shown.value === undefined) return <FailurePage failure={failure} />
  if (shown.value === undefined || overview.value === undefined) return null
  const focus = record === undefined || record === caseId ? field : undefined
  return (
    <div className={classes['page']}>
      <Head record={shown.value} />
      <StandingMarks caseId={caseId} personIds={survivors} />
      <CaseCollisions caseId={caseId} />
      <CaseCounts caseId={caseId} kind={shown.value.kind} counts={overview.value.counts} />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <CaseGaps caseId={caseId} gaps={overview.value.gaps} />
          <CaseParties caseId={caseId} />
          <CaseStage key={`stage ${focus ?? ''}`} record={shown.value} focus={focus} />
          <CaseFacts key={focus ?? ''} record={shown.value} focus={focus} />
        </div>
        <aside className={classes['side']}>
          <CaseSteps caseId={caseId} />
          <CaseDates
            caseId={caseId}
            dates={overview.value.dates}
            today={overview.value.today}
            hasDeadlines={overview.value.counts.deadline > 0}
          />
          <CasePermits caseId={caseId} today={overview.value.today} openId={record} />
          <CaseChanges caseId={caseId} changes={overview.value.changes} />
        </aside>
      </div>
    </div>
  )
}

function Head({ record }: { readonly record: RecordOf<'case'> }) {
  const text = useText('cases')
  const language = useLanguage()
  const [isDeleting, setDeleting] = useState(false)
  const deleteRecord = useDeleteRecord()
  const { confidentiality } = record
  const remove = async (reason: string) => {
    await deleteRecord('case', { id: record.id, version: record.version, reason }, text('caseDeleted'))
    closeTab(record.id)
  }
  return (
    <>
      <PageHeader title={record.title}>
        <Group gap={6} wrap="nowrap">
          {confidentiality === undefined || confidentiality === 'normal' ? null : (
            <Badge variant="default" tt="none" leftSection={<IconLock size={12} />}>
              {valueLabel('confidentiality', confidentiality, language)}
            </Badge>
          )}
          <Badge variant="light" tt="none">
            {valueLabel('caseKind', record.kind, language)}
          </Badge>
          {record.stage === undefined ? null : (
            <Badge variant="light" tt="none">
              {record.stage}
            </Badge>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={text('more')}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDeleting(true)}>{text('deleteCase')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </PageHeader>
      <AskReason
        title={text('deleteCase')}
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        onConfirm={remove}
      />
    </>
  )
}
