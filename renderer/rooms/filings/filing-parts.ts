import { useAnswer } from '../../client/use-answer.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'

/** The parts of the section, of which one is on screen. */
export const filingParts = ['made', 'received', 'hearings', 'originals'] as const
export type FilingPart = (typeof filingParts)[number]

/** The part a record that a link leads to is in; undefined while that is not known. */
export function usePartOf(record: string | undefined): FilingPart | undefined {
  const entity = useEntityOf(record, ['filing', 'hearing', 'handover'])
  const ask = entity === 'filing' && record !== undefined ? { id: record } : undefined
  const { value } = useAnswer('filing.show', ask, { keep: false })
  if (entity === 'hearing') return 'hearings'
  return entity === 'handover' ? 'originals' : value?.direction
}
