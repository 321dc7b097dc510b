import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { useIsDrafted } from '../../client/typed-draft.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { formatDate } from '../../ui/format-text.ts'
import { RecordLink } from '../../ui/picked-fields.tsx'
import { OverviewCard } from './overview-card.tsx'
import { NewPermit, newPermitDraft } from './new-permit.tsx'
import classes from './permits.module.css'

type CasePermitsProps = {
  readonly caseId: string
  readonly today: string
  /** The permit a link led to. */
  readonly openId: string | undefined
}

/** The documents that permit something to leave, each with what it lifts and for whom. */
export function CasePermits({ caseId, today, openId }: CasePermitsProps) {
  const text = useText('cases')
  const { value } = useAnswer('permit.list', { filter: { caseId }, limit: 200 })
  const [isAdding, setAdding] = useState(useIsDrafted(newPermitDraft(caseId)))
  const deleteRecord = useDeleteRecord()
  const [leaving, setLeaving] = useState<RecordOf<'permit'>>()
  const permits = value?.items ?? []
  const remove = async (reason: string) => {
    if (leaving === undefined) return
    const { id, version } = leaving
    await deleteRecord('permit', { id, version, reason }, text('permitDeleted'))
  }
  return (
    <OverviewCard
      title={text('permits')}
      action={
        <Button variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
          {text('permitAdd')}
        </Button>
      }
    >
      <Text size="xs">{text('permitsHint')}</Text>
      {permits.map((permit) => (
        <PermitLine
          key={permit.id}
          permit={permit}
          today={today}
          isOpen={permit.id === openId}
          onDelete={() => setLeaving(permit)}
        />
      ))}
      {isAdding ? <NewPermit caseId={caseId} onClose={() => setAdding(false)} /> : null}
      <AskReason
        title={text('permitDelete')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={remove}
      />
    </OverviewCard>
  )
}

type PermitLineProps = {
  readonly permit: RecordOf<'permit'>
  readonly today: string
  readonly isOpen: boolean
  readonly onDelete: () => void
}

function PermitLine({ permit, today, isOpen, onDelete }: PermitLineProps) {
  const text = useText('cases')
  const language = useLanguage()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    line.current?.scrollIntoView({ block: 'nearest' })
    line.current?.focus({ preventScroll: true })
  }, [isOpen])
  const isOver = permit.until !== undefined && permit.until < today
  return (
    <div ref={line} className={classes['permit']} data-open={isOpen} tabIndex={-1}>
      <div className={classes['about']}>
        <Text size="sm" fw={600}>
          {permit.lifts.map((code) => valueLabel('exportObstacle', code, language)).join(', ')}
        </Text>
        {permit.personId === undefined ? null : <RecordLink entity="person" id={permit.personId} />}
        <Text size="xs">
          {permit.grantedBy}, {text('permitFrom', { date: formatDate(permit.grantedOn, language) })}
          {permit.until === undefined
            ? null
            : `, ${text('permitUntil', { date: formatDate(permit.until, language) })}`}
          {isOver ? ` — ${text('permitOver')}` : null}
        </Text>
        <Group gap={4}>
          <RecordLink entity="evidence" id={permit.evidenceId} />
        </Group>
      </div>
      <ActionIcon aria-label={text('permitDelete')} onClick={onDelete}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
