import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { moved } from '../../../../shared/playbooks/step-order.ts'
import { useText } from '../../../client/language.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import type { ChecklistRowProps } from './checklist-row.tsx'
import { placeOf } from './use-steps.ts'

type StepActionsProps = ChecklistRowProps & { readonly onNote: () => void }

/** What else can be done with a step. */
export function StepActions(props: StepActionsProps) {
  const { checklist, step, index, steps, onEdit, onMove, onNote } = props
  const text = useText('checklist')
  const [isSkipping, setSkipping] = useState(false)
  const mayMove = (by: -1 | 1) => moved(checklist.steps, index, by) !== undefined
  const remove = () =>
    void steps.change((now) => {
      const place = placeOf(now, step, index)
      return now.length > 1 ? now.filter((_each, at) => at !== place) : undefined
    }, text('stepRemoved'))
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon flex="none" aria-label={text('actions', { number: index + 1 })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onNote}>{text(step.note === undefined ? 'addNote' : 'editNote')}</Menu.Item>
          {step.state === 'open' ? (
            <Menu.Item onClick={() => setSkipping(true)}>{text('skip')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => void steps.tick(step, index, { state: 'open' })}>
              {text('reopen')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowUp size={16} />}
            disabled={!mayMove(-1)}
            onClick={() => onMove(-1)}
          >
            {text('moveUp')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} />}
            disabled={!mayMove(1)}
            onClick={() => onMove(1)}
          >
            {text('moveDown')}
          </Menu.Item>
          <Menu.Item onClick={onEdit}>{text('editStep')}</Menu.Item>
          <Menu.Item disabled={checklist.steps.length === 1} onClick={remove}>
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
