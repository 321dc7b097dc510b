import { ActionIcon, Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { RecordLink } from '../../../ui/picked-fields.tsx'
import { useRecordTitle } from '../../../ui/record-picker.tsx'
import classes from '../people.module.css'
import { RecordedCheck } from './recorded-check.tsx'
import { PersonCard } from '../person-card.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'

type ConflictCardProps = {
  readonly caseId: string
  /** A link led here to check. */
  readonly isAsked: boolean
}

/** Whether it was checked that the case may be taken, and what was decided. */
export function ConflictCard({ caseId, isAsked }: ConflictCardProps) {
  const text = useText('people')
  const record = useAnswer('case.show', { id: caseId }, { keep: false }).value
  const { value } = useAnswer(
    'conflict.list',
    { filter: { caseId }, sort: 'changed', descending: true },
    { keep: false },
  )
  const [isOpen, setOpen] = useState(isAsked)
  const [leaving, setLeaving] = useState<RecordOf<'conflict'>>()
  const checks = value?.items ?? []
  const remove = async (reason: string) => {
    if (leaving === undefined) return
    await call('conflict.delete', { id: leaving.id, version: leaving.version, reason })
    notifyDone(text('conflictRemoved'))
  }
  if (value === undefined || record === undefined) return null
  return (
    <PersonCard
      title={text('conflict')}
      action={
        <Button variant={checks.length === 0 ? 'light' : 'subtle'} onClick={() => setOpen(true)}>
          {text(checks.length === 0 ? 'conflictCheck' : 'conflictAgain')}
        </Button>
      }
    >
      {checks.length === 0 ? <Text size="sm">{text('conflictNone')}</Text> : null}
      {checks.map((check) => (
        <Check key={check.id} check={check} onRemove={() => setLeaving(check)} />
      ))}
      {isOpen ? <ConflictDialog record={record} onClose={() => setOpen(false)} /> : null}
      <AskReason
        title={text('conflictRemoveTitle')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={remove}
      />
    </PersonCard>
  )
}

function Check({ check, onRemove }: { readonly check: RecordOf<'conflict'>; readonly onRemove: () => void }) {
  const text = useText('people')
  const language = useLanguage()
  const name = useRecordTitle('person', check.decidedById)
  const date = formatDate(check.decidedOn, language)
  const about = [
    date,
    name === undefined ? undefined : text('conflictBy', { name }),
    text('conflictFindings', { count: check.findings?.length ?? 0 }),
  ].filter((part) => part !== undefined)
  return (
    <div className={classes['tie']}>
      <div className={classes['tieAbout']}>
        <Text size="sm" fw={600}>
          {valueLabel('conflictDecision', check.decision, language)}
        </Text>
        <Text size="xs">{about.join(' · ')}</Text>
        {check.askLeadLawyer === true ? <Text size="xs">{text('askLeadLawyer')}</Text> : null}
        {check.grounds === undefined ? null : <Text size="sm">{check.grounds}</Text>}
        {check.consentEvidenceId === undefined ? null : (
          <RecordLink entity="evidence" id={check.consentEvidenceId} />
        )}
        <RecordedCheck check={check} />
      </div>
      <ActionIcon aria-label={text('conflictRemove', { date })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
