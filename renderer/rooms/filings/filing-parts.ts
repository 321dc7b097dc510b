import { useAnswer } from '../../client/use-answer.ts'

/** The parts of the section, of which one is on screen. */
export const filingParts = ['made', 'received', 'hearings', 'originals'] as const
export type FilingPart = (typeof filingParts)[number]

/** The part a record that a link leads to is in; undefined while that is not known. */
export function usePartOf(record: string | undefined): FilingPart | undefined {
  const ids = record === undefined ? undefined : [record]
  const ask = <Entity extends 'filing' | 'hearing' | 'handover'>(entity: Entity) =>
    ids === undefined ? undefined : { entity, ids }
  const filing = useAnswer('record.choices', ask('filing'), { keep: false }).value?.choices[0]
  const hearing = useAnswer('record.choices', ask('hearing'), { keep: false }).value?.choices[0]
  const handover = useAnswer('record.choices', ask('handover'), { keep: false }).value?.choices[0]
  const isFiling = filing !== undefined
  const shown = useAnswer('filing.show', isFiling ? { id: filing.id } : undefined, { keep: false }).value
  if (hearing !== undefined) return 'hearings'
  if (handover !== undefined) return 'originals'
  return shown?.direction
}
