/** Endings of Russian adjectives and of the head nouns we know. */
import type { RussianCase } from '../model/person.ts'
import { irregularStems, type HeadNoun } from './phrase-ru-nouns.ts'

/** Genitive, dative, accusative, instrumental, prepositional. */
type Endings = readonly [string, string, string, string, string]

const order: Readonly<Record<RussianCase, 0 | 1 | 2 | 3 | 4>> = {
  genitive: 0,
  dative: 1,
  accusative: 2,
  instrumental: 3,
  prepositional: 4,
}

/** Gender of a word that looks like an adjective or participle in the nominative singular. */
export function genderOfAdjective(token: string): HeadNoun['gender'] | undefined {
  const word = token.toLowerCase()
  if (!/^[\p{Script=Cyrillic}-]{4,}$/u.test(word)) return undefined
  if (/(?:ый|ий|ой)$/u.test(word)) return 'masculine'
  if (/(?:ая|яя)$/u.test(word)) return 'feminine'
  if (/(?:ое|ее)$/u.test(word)) return 'neuter'
  return undefined
}

/** An adjective in the nominative singular put into the case and gender of its noun. */
export function declineAdjective(token: string, noun: HeadNoun, grammaticalCase: RussianCase): string {
  const word = token.toLowerCase()
  const stem = word.slice(0, -2)
  // Stressed endings stay hard after ж, ш, щ, ч (большой, чужая); others there are soft (общая, высший).
  const stressed = word.endsWith('ой') || /(?:больш|чуж)$/u.test(stem)
  const soft = !stressed && (/[жшщч]$/u.test(stem) || /(?:яя|нее|ний)$/u.test(word))
  const endings =
    noun.gender === 'feminine'
      ? feminineEndings(soft, word.endsWith('яя'))
      : masculineEndings(soft, /[гкхжшщч]$/u.test(stem), noun.person ? undefined : word.slice(-2))
  return sameLetterCase(token, stem + endings[order[grammaticalCase]])
}

/** A head noun (not a compound) in a case. */
export function declineNoun(token: string, noun: HeadNoun, grammaticalCase: RussianCase): string {
  const word = token.toLowerCase()
  if (genderOfAdjective(word) === noun.gender && isSubstantivised(word)) {
    return declineAdjective(token, noun, grammaticalCase)
  }
  // The accusative of a thing, and of a feminine on a soft sign, is its nominative.
  const inert = noun.gender === 'masculine' ? !noun.person : /[ьо]$/u.test(word)
  if (grammaticalCase === 'accusative' && inert) return token
  if (word === 'церковь' && grammaticalCase !== 'instrumental') return sameLetterCase(token, 'церкви')
  const [stem, endings] = nounEndings(irregularStems[word] ?? word, noun)
  return sameLetterCase(token, stem + endings[order[grammaticalCase]])
}

function feminineEndings(soft: boolean, yaya: boolean): Endings {
  const oblique = soft ? 'ей' : 'ой'
  return [oblique, oblique, yaya ? 'юю' : 'ую', oblique, oblique]
}

/** `nominative` is what a thing's accusative equals; a person's equals the genitive. */
function masculineEndings(soft: boolean, takesI: boolean, nominative: string | undefined): Endings {
  const genitive = soft ? 'его' : 'ого'
  const instrumental = soft || takesI ? 'им' : 'ым'
  return [genitive, soft ? 'ему' : 'ому', nominative ?? genitive, instrumental, soft ? 'ем' : 'ом']
}

function nounEndings(word: string, noun: HeadNoun): readonly [string, Endings] {
  const stem = word.slice(0, -1)
  if (word.endsWith('ие')) return [stem, ['я', 'ю', 'е', 'ем', 'и']]
  if (word.endsWith('ия')) return [stem, ['и', 'и', 'ю', 'ей', 'и']]
  if (word.endsWith('о')) return [stem, ['а', 'у', 'о', 'ом', 'е']]
  if (word.endsWith('е')) return [stem, ['а', 'у', 'е', 'ем', 'е']]
  if (word.endsWith('я')) return [stem, ['и', 'е', 'ю', /[лмт]?ья$/u.test(word) ? 'ёй' : 'ей', 'е']]
  if (word.endsWith('а')) {
    const genitive = /[гкхжшщч]$/u.test(stem) ? 'и' : 'ы'
    return [stem, [genitive, 'е', 'у', /[жшщчц]$/u.test(stem) ? 'ей' : 'ой', 'е']]
  }
  if (noun.gender === 'feminine') return [stem, ['и', 'и', 'ь', 'ью', 'и']]
  if (/[ьй]$/u.test(word)) return [stem, ['я', 'ю', 'я', 'ем', 'е']]
  const instrumental = /[жшщч]$/u.test(word) && word !== 'врач' ? 'ем' : 'ом'
  return [word, ['а', 'у', 'а', instrumental, 'е']]
}

/** Participles and adjectives used as nouns: потерпевший, обвиняемая, служащий, полицейский. */
function isSubstantivised(word: string): boolean {
  return /(?:ш|щ|ч|м|нн|ск|летн)(?:ий|ый|ая|яя)$/u.test(word)
}

/** Gives `form` (lower case) the capitals of the word it was made from. */
function sameLetterCase(word: string, form: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return form.toUpperCase()
  let kept = 0
  while (kept < word.length && word[kept]?.toLowerCase() === form[kept]) kept++
  return word.slice(0, kept) + form.slice(kept)
}
