import { Button, Group, Text } from '@mantine/core'
import { useText } from '../client/language.ts'

type DraftNoteProps = {
  /** Keeps the restored text; without it the form's own button does. */
  readonly onSave?: () => void
  readonly onDiscard: () => void
}

/** Stands below a field whose text comes from before the last lock and is not kept yet. */
export function DraftNote({ onSave, onDiscard }: DraftNoteProps) {
  const text = useText('frame')
  return (
    <Group gap={4} mt={2} role="status" wrap="nowrap">
      <Text size="xs">{text('draftRestored')}</Text>
      {onSave === undefined ? null : (
        <Button size="compact-xs" variant="subtle" onClick={onSave}>
          {text('save')}
        </Button>
      )}
      <Button size="compact-xs" variant="subtle" onClick={onDiscard}>
        {text('discard')}
      </Button>
    </Group>
  )
}
