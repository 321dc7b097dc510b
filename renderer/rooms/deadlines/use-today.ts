import { useAnswer } from '../../client/use-answer.ts'
import { localToday } from '../../ui/format-text.ts'

/** The day it is where the vault stands. */
export function useToday(): string {
  return useAnswer('agenda.summary', {}).value?.today ?? localToday()
}
