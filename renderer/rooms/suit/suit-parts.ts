import { useAnswer } from '../../client/use-answer.ts'

/** The parts of the section, of which one is on screen. */
export const suitParts = ['statements', 'preview', 'publications', 'plans', 'suit'] as const
export type SuitPart = (typeof suitParts)[number]

/** A record, and the field in it, that a link led to. */
export type Target = { readonly record: string; readonly field: string | undefined }

/** Whether a link leads to a planned publication; undefined until that is known. */
export function useIsPlan(target: Target | undefined): boolean | undefined {
  const ask = target === undefined ? undefined : { entity: 'plan', ids: [target.record] }
  const { value } = useAnswer('record.choices', ask, { keep: false })
  return value === undefined ? undefined : value.choices.length > 0
}
