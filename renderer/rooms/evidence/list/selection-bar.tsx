import { Button, Group, Paper, Text } from '@mantine/core'
import { IconEdit, IconTrash } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import type { Selection } from './use-selection.ts'

type SelectionBarProps = {
  readonly count: number
  readonly total: number
  readonly selection: Selection
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** What can be done with everything that is selected. */
export function SelectionBar({ count, total, selection, onEdit, onDelete }: SelectionBarProps) {
  const text = useText('evidence')
  return (
    <Paper withBorder mx="md" mb="xs" px="sm" py={5}>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" fw={600} role="status">
          {text('selected', { count })}
        </Text>
        <Button variant="light" leftSection={<IconEdit size={14} />} onClick={onEdit}>
          {text('editSelected')}
        </Button>
        <Button variant="default" leftSection={<IconTrash size={14} />} onClick={onDelete}>
          {text('deleteSelected')}
        </Button>
        <span style={{ flex: 1 }} />
        {count < total ? (
          <Button variant="subtle" onClick={() => void selection.all(total)}>
            {text('selectAll')}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={selection.none}>
          {text('unselect')}
        </Button>
      </Group>
    </Paper>
  )
}
