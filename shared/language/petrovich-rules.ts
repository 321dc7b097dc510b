// The package has no types; only a reference carries ours into every house that compiles this file.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./petrovich-module.d.ts" />
import petrovich from 'petrovich'
import type { Gender, RussianCase } from '../model/person.ts'

type NamePart = 'surname' | 'given' | 'patronymic'

const parts = { surname: 'last', given: 'first', patronymic: 'middle' } as const
const genders = { feminine: 'female', masculine: 'male' } as const

/** How a name part is to be inflected; without a gender only what both genders share is inflected. */
export type Inflection = {
  readonly part: NamePart
  readonly grammaticalCase: RussianCase
  readonly gender: Gender | undefined
}

/** One word in a case by the rules of `petrovich`; unchanged where they know nothing. */
export function inflectByPetrovich(word: string, { part, grammaticalCase, gender }: Inflection): string {
  return petrovich[gender === undefined ? 'androgynous' : genders[gender]][parts[part]][grammaticalCase](word)
}
