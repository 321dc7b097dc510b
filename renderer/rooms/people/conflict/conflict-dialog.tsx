import { Divider, Modal, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useDraft } from '../../../client/drafts.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AskedRows, toAsked, type AskedRow } from '../../../ui/conflict/asked-rows.tsx'
import { ConflictFindings } from '../../../ui/conflict/conflict-findings.tsx'
import { conflictDraft, readAsked } from '../../../ui/conflict/conflict-draft.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { DecisionForm } from './decision-form.tsx'

type ConflictDialogProps = { readonly record: RecordOf<'case'>; readonly onClose: () => void }

/** What the vault knows of the people of a case and of names typed besides, and what is decided on it. */
export function ConflictDialog({ record, onClose }: ConflictDialogProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const [rows, setRows] = useState<readonly AskedRow[]>([])
  const isTyped = rows.some((row) => row.who.trim() !== '')
  const { restored, forget } = useDraft(conflictDraft(record.id), isTyped ? JSON.stringify(rows) : undefined)
  useEffect(() => {
    if (restored !== undefined) setRows(readAsked(restored))
  }, [restored])
  const [settled] = useDebouncedValue(rows, 200)
  const typed = toAsked(settled)
  const ofCase = useAnswer('conflict.check', { caseId: record.id })
  const ofTyped = useAnswer(
    'conflict.check',
    typed.length === 0 ? undefined : { caseId: record.id, people: typed },
  )
  const people = [...(ofCase.value?.people ?? []), ...typed]
  const found = typed.length === 0 ? [] : (ofTyped.value?.findings ?? [])
  const findings = [...(ofCase.value?.findings ?? []), ...found]
  const askLeadLawyer = [ofCase.value, typed.length === 0 ? undefined : ofTyped.value].some(
    (answer) => answer?.askLeadLawyer === true,
  )
  const close = () => {
    forget()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={text('conflictTitle')}
      size={760}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('conflictHint')}</Text>
        <Title order={3} size="h6">
          {text('conflictPeople')}
        </Title>
        {ofCase.value?.people.length === 0 ? <Text size="sm">{text('conflictPeopleNone')}</Text> : null}
        {(ofCase.value?.people ?? []).map((asked, place) => (
          <Text key={place} size="sm">
            {asked.name} — {valueLabel('conflictSide', asked.side, language).toLowerCase()}
          </Text>
        ))}
        <AskedRows rows={rows} onChange={setRows} isFocused />
        <Divider />
        <Title order={3} size="h6">
          {text('conflictFound')}
        </Title>
        <FailureNotice failure={ofCase.failure ?? ofTyped.failure} />
        {people.length === 0 ? (
          <Text size="sm">{text('conflictAskFirst')}</Text>
        ) : (
          <ConflictFindings findings={findings} askLeadLawyer={askLeadLawyer} />
        )}
        <Divider />
        <DecisionForm record={record} check={{ people, findings, askLeadLawyer }} onDone={close} />
      </Stack>
    </Modal>
  )
}
