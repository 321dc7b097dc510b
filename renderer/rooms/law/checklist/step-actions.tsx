import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { moved } from '../../../../shared/playbooks/step-order.ts'
import { useText } from '../../../client/language.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import type { ChecklistRowProps } from './checklist-row.tsx'
import { removing } from './step-changes.ts'

type StepActionsProps = Pick<ChecklistRowProps, 'checklist' | 'step' | 'index' | 'steps' | 'onEdit'> & {
  readonly onMove: (by: -1 | 1) => void
  readonly onNote: () => void
  /** Shows at the step what came of it. */
  readonly tell: (work: Promise<unknown>) => void
}

/** What else can be done with a step. */
export function StepActions(props: StepActionsProps) {
  const { checklist, step, index, steps, onEdit, onMove, onNote, tell } = props
  const text = useText('checklist')
  const [isSkipping, setSkipping] = useState(false)
  const mayMove = (by: -1 | 1) => moved(checklist.steps, index, by) !== undefined
  const button = useRef<HTMLButtonElement>(null)
  /** The focus is back at the button before anything is done; only the note takes it, and closes when it loses it. */
  const first = (act: () => void) => () => {
    button.current?.focus()
    act()
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal returnFocus={false}>
        <Menu.Target>
          <ActionIcon ref={button} flex="none" aria-label={text('actions', { number: index + 1 })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onNote}>{text(step.note === undefined ? 'addNote' : 'editNote')}</Menu.Item>
          {step.state === 'open' ? (
            <Menu.Item onClick={first(() => setSkipping(true))}>{text('skip')}</Menu.Item>
          ) : (
            <Menu.Item onClick={first(() => tell(steps.tick(step, index, { state: 'open' })))}>
              {text('reopen')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowUp size={16} />}
            disabled={!mayMove(-1)}
            onClick={first(() => onMove(-1))}
          >
            {text('moveUp')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} />}
            disabled={!mayMove(1)}
            onClick={first(() => onMove(1))}
          >
            {text('moveDown')}
          </Menu.Item>
          <Menu.Item onClick={first(onEdit)}>{text('editStep')}</Menu.Item>
          <Menu.Item
            disabled={checklist.steps.length === 1}
            onClick={first(() => tell(steps.change(removing(step, index), text('stepRemoved'))))}
          >
            {text('removeStep')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskReason
        title={text('skipTitle')}
        confirmLabel={text('skipConfirm')}
        isOpen={isSkipping}
        onClose={() => setSkipping(false)}
        onConfirm={async (reason) => {
          await steps.tick(step, index, { state: 'skipped', reason })
        }}
      />
    </>
  )
}
