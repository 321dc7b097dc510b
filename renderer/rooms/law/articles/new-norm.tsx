import { Text } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import { NewRecord } from '../../../ui/desk/new-record.tsx'
import { useNormSpec } from './norm-spec.ts'

type NewNormProps = {
  readonly start: Readonly<Record<string, unknown>>
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** An edition of the foundation's own being entered: word for word, with its source. What is typed outlives a lock. */
export function NewNorm({ start, onClose, onCreated }: NewNormProps) {
  const text = useText('law')
  const spec = useNormSpec(start)
  return (
    <NewRecord
      spec={{ ...spec, belowAsked: () => <Text size="xs">{text('addHint')}</Text> }}
      caseId={undefined}
      onClose={onClose}
      onCreated={onCreated}
    />
  )
}
