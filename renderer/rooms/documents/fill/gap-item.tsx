import { Anchor, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { pathLabel } from '../../../../shared/document/path-label.ts'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import classes from '../documents.module.css'
import { fieldOfGap } from './gap-field.ts'
import { GapInput } from './gap-input.tsx'
import { placeOfGap, type GapEntry } from './gap-place.ts'

type GapItemProps = {
  readonly caseId: string
  readonly language: DocumentLanguage
  readonly gap: GapEntry
  readonly isDone: boolean
  readonly onDate: () => void
}

/** What a gap is called in the language of the interface; the list of gaps is worded in the document's. */
function useGapLabel(gap: GapEntry): string {
  const language = useLanguage()
  const label = gap.path.startsWith('#') ? gap.label : pathLabel(gap.path)[language]
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** One gap: its field where that is simple, and always the way to it. */
export function GapItem({ caseId, language, gap, isDone, onDate }: GapItemProps) {
  const text = useText('documents')
  const label = useGapLabel(gap)
  const field = fieldOfGap(gap, { caseId, language })
  const place = placeOfGap(caseId, gap)
  const go = place === undefined ? (gap.enteredIn === 'today' ? onDate : undefined) : () => goTo(place)
  return (
    <div className={classes['entry']}>
      {field === undefined ? (
        <Text size="sm" fw={500}>
          {label}
        </Text>
      ) : (
        <GapInput target={field} label={label} />
      )}
      <Group justify="space-between" gap="xs" mt={4} mih={20}>
        {go === undefined ? (
          <Text size="xs">{text('gapByHand')}</Text>
        ) : (
          <Anchor
            component="button"
            type="button"
            size="xs"
            aria-label={text('goToFieldOf', { label })}
            onClick={go}
          >
            {text('goToField')}
          </Anchor>
        )}
        <Text size="xs" role="status" c="var(--mantine-primary-color-light-color)">
          {isDone ? (
            <>
              <IconCheck size={13} aria-hidden /> {text('filledIn')}
            </>
          ) : null}
        </Text>
      </Group>
    </div>
  )
}
