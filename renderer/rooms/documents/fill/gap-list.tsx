import { Stack, Text } from '@mantine/core'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { GapItem } from './gap-item.tsx'
import type { GapEntry } from './gap-place.ts'
import { useSteady } from './use-steady.ts'

type GapListProps = {
  readonly caseId: string
  readonly language: DocumentLanguage
  readonly missing: readonly GapEntry[]
  readonly onDate: () => void
}

/** Everything a document lacks, each to be typed here or reached by its link. */
export function GapList({ caseId, language, missing, onDate }: GapListProps) {
  const text = useText('documents')
  const gaps = useSteady(missing, (gap) => `${gap.enteredIn} ${gap.record ?? ''} ${gap.path}`)
  if (gaps.length === 0) return <EmptyState title={text('noGaps')} hint={text('noGapsHint')} />
  return (
    <Stack gap={0}>
      <Text size="xs" pb={6}>
        {text('gapsHint')}
      </Text>
      {gaps.map(({ key, entry, isDone }) => (
        <GapItem key={key} caseId={caseId} language={language} gap={entry} isDone={isDone} onDate={onDate} />
      ))}
    </Stack>
  )
}
