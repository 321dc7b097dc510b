import { Autocomplete, Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { localToday } from '../../ui/format-text.ts'
import { ListField } from '../../ui/list-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { undoAndTell } from '../../ui/undo-and-tell.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type CaseStageProps = { readonly record: RecordOf<'case'>; readonly focus: string | undefined }

/** Where the case stands, how it came there, and the step to the next stage. */
export function CaseStage({ record, focus }: CaseStageProps) {
  const text = useText('cases')
  const language = useLanguage()
  const [isMoving, setMoving] = useState(focus === 'stage')
  const editor = useRecordEditor('case', record, { undoLabel: text('stage'), focus })
  return (
    <OverviewCard
      title={text('stage')}
      action={
        isMoving ? null : (
          <Button variant="default" onClick={() => setMoving(true)}>
            {text('stageMove')}
          </Button>
        )
      }
    >
      <Text size="sm" mb={6}>
        {record.stage === undefined ? text('stageNone') : text('stageNow', { stage: record.stage })}
      </Text>
      {isMoving ? <MoveStage record={record} onClose={() => setMoving(false)} /> : null}
      {(record.stages ?? []).length === 0 && focus?.startsWith('stages') !== true ? null : (
        <ListField
          editor={editor}
          field="stages"
          label={fieldLabel('case', 'stages', language)}
          addLabel={text('addStage')}
          columns={[
            {
              name: 'stage',
              label: fieldLabel('case', 'stages.stage', language),
              isRequired: true,
              grow: 2,
            },
            {
              name: 'since',
              label: fieldLabel('case', 'stages.since', language),
              type: 'date',
              isRequired: true,
              grow: 1.2,
            },
            { name: 'why', label: fieldLabel('case', 'stages.why', language), grow: 1.6 },
            { name: 'document', label: fieldLabel('case', 'stages.document', language), grow: 1.6 },
          ]}
        />
      )}
    </OverviewCard>
  )
}

const usual = ['pretrial', 'preparation', 'first', 'appeal', 'cassation', 'enforcement'] as const

function MoveStage({ record, onClose }: { record: RecordOf<'case'>; readonly onClose: () => void }) {
  const text = useText('cases')
  const frame = useText('frame')
  const language = useLanguage()
  const save = useSaveRecord('case', text('stage'))
  const attempt = useAttempt()
  const [stage, setStage] = useState('')
  const [since, setSince] = useState(localToday())
  const [why, setWhy] = useState('')
  const move = async () => {
    const moved = await attempt.run(async () => {
      const step = { stage: stage.trim(), since, ...(why.trim() === '' ? {} : { why: why.trim() }) }
      await save(record, { stage: step.stage, stages: [...(record.stages ?? []), step] })
    })
    if (!moved) return
    notifyDone(text('stageMoved'), { label: frame('undo'), run: () => void undoAndTell(language) })
    onClose()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <div className={classes['grid']}>
        <Autocomplete
          label={text('stageNew')}
          data={usual.map((name) => text(`stage-${name}`))}
          value={stage}
          onChange={setStage}
          required
          autoFocus
        />
        <DateInput
          label={fieldLabel('case', 'stages.since', language)}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
          required
        />
        <TextInput
          label={fieldLabel('case', 'stages.why', language)}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      <FailureNotice failure={attempt.failure} />
      <Group justify="flex-end" my="xs">
        <Button variant="default" onClick={onClose}>
          {frame('cancel')}
        </Button>
        <Button type="submit" disabled={stage.trim() === '' || since === ''} loading={attempt.isRunning}>
          {text('stageDo')}
        </Button>
      </Group>
    </form>
  )
}
