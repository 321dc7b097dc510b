import { Anchor, Checkbox, Text } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { ChecklistStep } from '../../../../shared/model/playbook.ts'
import { stepUntil } from '../../../../shared/playbooks/step-time.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { caseSections, goTo } from '../../../client/navigation.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AskFirst } from '../../../ui/ask-first.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate, localToday } from '../../../ui/format-text.ts'
import { StepRule, StepSource } from '../steps/step-source.tsx'
import classes from './checklist.module.css'
import { untilWords } from './moment-words.ts'
import { StepActions } from './step-actions.tsx'
import { moving } from './step-changes.ts'
import { StepNote } from './step-note.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import type { StepChanges } from './use-steps.ts'
import { useTick } from './use-tick.ts'
import { useTold } from './use-told.ts'

export type ChecklistRowProps = {
  readonly checklist: RecordOf<'checklist'>
  readonly step: ChecklistStep
  /** Its place among the steps of the checklist. */
  readonly index: number
  /** Its place among the rows on screen, for the keyboard. */
  readonly row: number
  readonly steps: StepChanges
  readonly onEdit: () => void
}

/** One step: what to do, how soon, why, what it rests on, where it is done, and who settled it when. */
export function ChecklistRow(props: ChecklistRowProps) {
  const { checklist, step, index, row, steps, onEdit } = props
  const text = useText('checklist')
  const language = useLanguage()
  const { failure, tell } = useTold()
  const [isNoting, setNoting] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const tick = useTick({ checklist, step, index, steps })
  const box = useRef<HTMLInputElement>(null)
  useFocusAfter(isNoting, box)
  const toggle = () => {
    // Why it was left out would go unseen: that is asked first.
    if (tick.shown === 'skipped') setAsking(true)
    else tell(tick.set(tick.shown === 'open' ? 'done' : 'open'))
  }
  const move = (by: -1 | 1) => tell(steps.change(moving(step, index, by), text('stepMoved')))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    move(event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
  }
  const why = inLanguage(step, 'why', language)
  const on = checklist.since?.slice(0, 10)
  return (
    <li className={classes['step']} data-state={step.state} data-row={row}>
      <div className={classes['grow']}>
        <Checkbox
          ref={box}
          data-index={row}
          checked={tick.shown === 'done'}
          indeterminate={tick.shown === 'skipped'}
          label={inLanguage(step, 'text', language)}
          classNames={{ label: classes['stepText'] ?? '' }}
          onChange={toggle}
          onKeyDown={onKeyDown}
        />
        <div className={classes['facts']}>
          <Urgency step={step} since={checklist.since} />
          <StepRule step={step} />
          <StepSource step={step} on={on} />
          <RoomLink caseId={checklist.caseId} room={step.room} />
        </div>
        {why === '' || step.state !== 'open' ? null : (
          <Text size="xs" className={classes['why']}>
            {why}
          </Text>
        )}
        <Settled step={step} />
        <StepNote
          checklistId={checklist.id}
          step={step}
          index={index}
          steps={steps}
          isOpen={isNoting}
          onOpen={setNoting}
        />
        <FailureNotice failure={failure} />
      </div>
      <StepActions
        checklist={checklist}
        step={step}
        index={index}
        steps={steps}
        onEdit={onEdit}
        onMove={move}
        onNote={() => setNoting(true)}
        tell={tell}
      />
      <AskFirst
        title={text('reopen')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await tick.set('open')
        }}
        confirmLabel={text('reopen')}
      >
        <Settled step={step} />
      </AskFirst>
    </li>
  )
}

type UrgencyProps = { readonly step: ChecklistStep; readonly since: string | undefined }

/** How soon, and until when where that can be counted. What has passed is told without reproach: it is still worth doing. */
function Urgency({ step, since }: UrgencyProps) {
  const text = useText('checklist')
  const language = useLanguage()
  if (step.urgency === undefined) return null
  const until = step.state === 'open' ? stepUntil(step, since) : undefined
  const moment = until === undefined ? '' : untilWords(until, language)
  const hasPassed = until !== undefined && until.day < localToday()
  return (
    <Text span size="xs" fw={600} className={classes['urgency']} data-urgency={step.urgency}>
      {valueLabel('stepUrgency', step.urgency, language)}
      {until === undefined ? '' : ` · ${text(hasPassed ? 'untilPassed' : 'until', { moment })}`}
    </Text>
  )
}

type RoomLinkProps = { readonly caseId: string; readonly room: ChecklistStep['room'] }

/** The part of the case that a step is done in. */
function RoomLink({ caseId, room }: RoomLinkProps) {
  const language = useLanguage()
  const section = caseSections.find((name) => name === room)
  if (room === undefined || section === undefined) return null
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      ta="start"
      onClick={() => goTo({ at: 'case', caseId, section })}
    >
      → {valueLabel('stepRoom', room, language)}
    </Anchor>
  )
}

function Settled({ step }: { readonly step: ChecklistStep }) {
  const text = useText('checklist')
  const language = useLanguage()
  if (step.state === 'open') return null
  const date = step.settledOn === undefined ? '—' : formatDate(step.settledOn, language)
  const who = step.settledBy ?? '—'
  return (
    <Text size="xs">
      {step.state === 'done'
        ? text('doneBy', { date, who })
        : text('skippedBy', { date, who, reason: step.reason ?? '' })}
    </Text>
  )
}
