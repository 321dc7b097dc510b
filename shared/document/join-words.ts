import type { DocumentLanguage } from '../model/values.ts'

const lastJoints = { ru: ' и ', kk: ' және ' } as const

/** «Иванова, Петров и Сидоров», «Иванова, Петров және Сидоров»: no comma before the last. */
export function joinWords(words: readonly string[], language: DocumentLanguage): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')}${lastJoints[language]}${last}`
}
