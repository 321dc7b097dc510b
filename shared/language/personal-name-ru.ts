import type { Gender, NameParts, RussianCase } from '../model/person.ts'
import { declineNamePartsRu, detectGender } from './declension-ru.ts'

const surnameEnding = /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|енко|юк|ук)$/iu
const patronymicEnding = /(?:ич|[вч]на|ұлы|улы|қызы|кызы|оглы)$/iu

/**
 * A personal name given as one text (a pseudonym) in a Russian case: «Анна», «Анна П.», «Петрова Анна Ивановна».
 * Undefined where it cannot be told which word is what.
 */
export function declinePersonalNameRu(
  text: string,
  grammaticalCase: RussianCase,
  gender: Gender | undefined,
): string | undefined {
  const words = text.trim().split(/\s+/u)
  const names = words.filter((word) => /^\p{Lu}[\p{Ll}\p{Lu}-]+$/u.test(word))
  const roles = guessRoles(names)
  const onlyInitialsBeside = words.every((word) => names.includes(word) || /^(?:\p{Lu}\.)+$/u.test(word))
  if (roles === undefined || !onlyInitialsBeside) return undefined
  const parts: NameParts = Object.fromEntries(roles.map((role, at) => [role, names[at]]))
  const declined = declineNamePartsRu(parts, grammaticalCase, gender ?? detectGender(parts))
  const forms = roles.map((role) => declined[role] ?? '')
  let next = 0
  return words.map((word) => (names.includes(word) ? (forms[next++] ?? word) : word)).join(' ')
}

function guessRoles(names: readonly string[]): readonly (keyof NameParts)[] | undefined {
  const [first = '', second = '', third = ''] = names
  if (names.length === 1) return [surnameEnding.test(first) ? 'surname' : 'given']
  if (names.length === 3) {
    return patronymicEnding.test(third) ? ['surname', 'given', 'patronymic'] : undefined
  }
  if (names.length !== 2) return undefined
  if (patronymicEnding.test(second)) return ['given', 'patronymic']
  if (surnameEnding.test(second)) return ['given', 'surname']
  return surnameEnding.test(first) ? ['surname', 'given'] : undefined
}
