import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import type { StatementRecord } from '../use-suit-records.ts'
import { useRowActions } from './row-actions.ts'

type RowMenuProps = {
  readonly record: StatementRecord
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** What can be done with one statement. */
export function RowMenu({ record, isOpen, onOpen, onClose }: RowMenuProps) {
  const text = useText('suit')
  const actions = useRowActions()
  return (
    <Menu
      opened={isOpen}
      onChange={(opened) => (opened ? onOpen() : onClose())}
      // Not `keydown`: the Enter that opens it would close it at once.
      clickOutsideEvents={['mousedown', 'touchstart']}
      position="right-start"
      returnFocus={false}
      withinPortal
    >
      <Menu.Target>
        <ActionIcon
          size="sm"
          tabIndex={-1}
          aria-label={text('rowActions')}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown
        onClick={(event) => event.stopPropagation()}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <Menu.Item leftSection={<IconPaperclip size={16} />} onClick={() => actions.attach(record.id)}>
          {text('attach')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => actions.duplicate(record)}>
          {text('duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          rightSection="Alt+↑"
          onClick={() => actions.shift(record.id, -1)}
        >
          {text('moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          rightSection="Alt+↓"
          onClick={() => actions.shift(record.id, 1)}
        >
          {text('moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => actions.remove(record)}>
          {text('deleteStatement')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
