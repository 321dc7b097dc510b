import { Anchor, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { ChecklistStep } from '../../../../shared/model/playbook.ts'
import { useText } from '../../../client/language.ts'
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

/** What was remarked on a step; it saves itself when it is left, and what is typed outlives a lock. */
export function StepNote({ checklistId, step, index, steps, isOpen, onOpen }: StepNoteProps) {
  const text = useText('checklist')
  const editor = useMemo(
    (): RecordEditor => ({
      record: { id: `${checklistId}/step/${step.text.slice(0, 80)}`, version: 0 },
      value: () => step.note,
      save: async (_field, value) => {
        const note = typeof value === 'string' && value !== '' ? value : null
        const isKept = await steps.tick(step, index, {
          state: step.state,
          note,
          ...(step.reason === undefined ? {} : { reason: step.reason }),
        })
        if (isKept) onOpen(false)
        return isKept
      },
      failure: () => undefined,
      warnings: [],
      focus: isOpen ? 'note' : undefined,
    }),
    [checklistId, step, index, steps, isOpen, onOpen],
  )
  if (isOpen)
    return (
      <div className={classes['note']}>
        <TextField editor={editor} field="note" label={text('note')} isLong />
      </div>
    )
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
