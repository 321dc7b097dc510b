import { Anchor, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Failure } from '../../../../shared/failures/failure.ts'
import type { ChecklistStep } from '../../../../shared/model/playbook.ts'
import { useText } from '../../../client/language.ts'
import { toFailure } from '../../../client/to-failure.ts'
import { useIsDrafted } from '../../../client/typed-draft.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { TextField } from '../../../ui/record-fields.tsx'
import classes from './checklist.module.css'
import type { StepChanges } from './use-steps.ts'

type StepNoteProps = {
  readonly checklistId: string
  readonly step: ChecklistStep
  readonly index: number
  readonly steps: StepChanges
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** What was remarked on a step; it saves itself and closes when it is left, and what is typed outlives a lock. */
export function StepNote(props: StepNoteProps) {
  const { checklistId, step, isOpen, onOpen } = props
  const text = useText('checklist')
  const record = `${checklistId}/step/${step.text.slice(0, 80)}`
  const isDrafted = useIsDrafted(`record/${record}/note`)
  if (isOpen || isDrafted) return <NoteField {...props} record={record} onDone={() => onOpen(false)} />
  if (step.note === undefined) return null
  return (
    <Text size="sm" className={classes['note']}>
      {step.note}{' '}
      <Anchor component="button" type="button" size="xs" onClick={() => onOpen(true)}>
        {text('editNote')}
      </Anchor>
    </Text>
  )
}

type NoteFieldProps = Pick<StepNoteProps, 'step' | 'index' | 'steps'> & {
  readonly record: string
  readonly onDone: () => void
}

function NoteField({ record, step, index, steps, onDone }: NoteFieldProps) {
  const text = useText('checklist')
  const [failure, setFailure] = useState<Failure>()
  const editor = useMemo(
    (): RecordEditor => ({
      record: { id: record, version: 0 },
      value: () => step.note,
      save: async (_field, value) => {
        try {
          await steps.note(step, index, typeof value === 'string' && value !== '' ? value : null)
          setFailure(undefined)
          return true
        } catch (error) {
          setFailure(toFailure(error))
          return false
        }
      },
      isBehind: () => false,
      failure: () => failure,
      warnings: [],
      focus: 'note',
    }),
    [record, step, index, steps, failure],
  )
  return (
    <div className={classes['note']}>
      <TextField editor={editor} field="note" label={text('note')} isLong onDone={onDone} />
    </div>
  )
}
