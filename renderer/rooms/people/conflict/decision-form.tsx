import { Button, Group, SegmentedControl, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import type { FoundConflict } from '../../../../shared/contract/people-contract.ts'
import {
  conflictDecision,
  conflictFinding,
  type AskedPerson,
  type ConflictDecision,
} from '../../../../shared/model/conflict.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { localToday } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { RecordPicker } from '../../../ui/record-picker.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type DecisionFormProps = {
  readonly record: RecordOf<'case'>
  readonly check: {
    readonly people: readonly AskedPerson[]
    readonly findings: readonly FoundConflict[]
    readonly askLeadLawyer: boolean
  }
  readonly onDone: () => void
}

/** Someone as the record keeps her: by her record, else as she was typed. */
function keptPerson({ side, personId, name, number }: AskedPerson) {
  if (personId !== undefined) return { side, personId }
  return { side, ...(name === undefined ? {} : { name }), ...(number === undefined ? {} : { number }) }
}

/** Who decided, when, what and why; kept as a record of the case with what was found. */
export function DecisionForm({ record, check, onDone }: DecisionFormProps) {
  const text = useText('people')
  const language = useLanguage()
  const attempt = useAttempt()
  const [decision, setDecision] = useState<ConflictDecision>('taken')
  const [grounds, setGrounds] = useState('')
  const [decidedOn, setDecidedOn] = useState(localToday())
  const [decidedById, setDecidedById] = useState<string | undefined>(record.leadLawyerId)
  const [consentId, setConsentId] = useState<string>()
  const label = (field: Parameters<typeof fieldLabel<'conflict'>>[1]) =>
    fieldLabel('conflict', field, language)
  const needsGrounds = decision !== 'taken'
  const isWhole = decidedOn !== '' && (!needsGrounds || grounds.trim() !== '')
  const save = async () => {
    const { people, findings, askLeadLawyer } = check
    const saved = await attempt.run(async () => {
      const { id } = await call('conflict.create', {
        caseId: record.id,
        people: people.map(keptPerson),
        // Names and titles are those of the records: only the records are kept.
        findings: findings.map((finding) => conflictFinding.strip().parse(finding)),
        ...(askLeadLawyer ? { askLeadLawyer } : {}),
        checkedOn: localToday(),
        decision,
        decidedOn,
        ...(decidedById === undefined ? {} : { decidedById }),
        ...(grounds.trim() === '' ? {} : { grounds }),
        ...(decision === 'taken-with-consent' && consentId !== undefined
          ? { consentEvidenceId: consentId }
          : {}),
      })
      rememberUndo({
        label: text('conflictSaved'),
        undo: async () => {
          await call('conflict.delete', { id, reason: text('byMistake') })
        },
      })
    })
    if (!saved) return
    notifyDone(text('conflictSaved'))
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <Title order={3} size="h6">
          {text('conflictDecision')}
        </Title>
        <SegmentedControl
          aria-label={label('decision')}
          data={valueChoices('conflictDecision', language)}
          value={decision}
          onChange={(value) => setDecision(conflictDecision.safeParse(value).data ?? 'taken')}
        />
        <Group grow align="flex-start">
          <DateInput
            label={label('decidedOn')}
            value={decidedOn}
            onChange={(event) => setDecidedOn(event.currentTarget.value)}
            required
          />
          <RecordPicker
            entity="person"
            label={label('decidedById')}
            value={decidedById}
            onChange={setDecidedById}
          />
        </Group>
        {decision === 'taken-with-consent' ? (
          <RecordPicker
            entity="evidence"
            caseId={record.id}
            label={label('consentEvidenceId')}
            value={consentId}
            onChange={setConsentId}
          />
        ) : null}
        <Textarea
          label={label('grounds')}
          description={text('conflictGroundsHint')}
          value={grounds}
          onChange={(event) => setGrounds(event.currentTarget.value)}
          autosize
          minRows={2}
          required={needsGrounds}
        />
        <FailureNotice failure={attempt.failure} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!isWhole} loading={attempt.isRunning}>
            {text('conflictSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
