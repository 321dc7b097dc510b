import type { GbvType } from './incident.ts'

/** The types that a question stands before, in the order of the GBVIMS classification tool: the first yes decides. */
export const gbvQuestions = [
  'rape',
  'sexual-assault',
  'physical-assault',
  'forced-marriage',
  'denial-of-resources',
  'psychological-abuse',
] as const satisfies readonly GbvType[]
type GbvQuestion = (typeof gbvQuestions)[number]

/**
 * Where the answers lead: the next question, or the type. A no to every question is no gender-based violence; an answer that
 * is not known leaves the incident without an assessment, since the questions after it rest on it.
 */
export function decideGbvType(
  answers: readonly ('yes' | 'no' | 'unknown')[],
): { readonly ask: GbvQuestion } | { readonly type: GbvType } {
  for (const [place, question] of gbvQuestions.entries()) {
    const answer = answers[place]
    if (answer === undefined) return { ask: question }
    if (answer === 'yes') return { type: question }
    if (answer === 'unknown') return { type: 'not-assessed' }
  }
  return { type: 'not-gender-based' }
}
