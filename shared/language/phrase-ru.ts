/**
 * Declines names of organisations and plain noun phrases in Russian where that is safe: adjectives that agree with a
 * known head noun, then the noun; whatever follows it stays («Фонда «Пример»», «Медеуского районного суда г. Алматы»).
 */
import type { RussianCase } from '../model/person.ts'
import { declineAdjective, declineNoun, genderOfAdjective } from './phrase-ru-endings.ts'
import { headNouns, indeclinable, type HeadNoun } from './phrase-ru-nouns.ts'

/** `recognised` is false where the phrase came back as it was for want of a head noun we know. */
type DeclinedPhrase = { readonly text: string; readonly recognised: boolean }

/** A Russian phrase in a case. Quoted text never changes; a phrase we do not understand comes back unchanged, unrecognised. */
export function declinePhraseRu(phrase: string, grammaticalCase: RussianCase): DeclinedPhrase {
  // An abbreviation before a quoted name does not decline: ТОО «…», АО «…».
  if (/^\p{Lu}{2,6}\s+[«"“„]/u.test(phrase)) return { text: phrase, recognised: true }
  const tokens = phrase.split(/(\s+)/u)
  const headAt = tokens.findIndex((token) => findHead(token) !== undefined)
  const head = findHead(tokens[headAt] ?? '')
  if (head === undefined) return { text: phrase, recognised: false }
  const adjectives = tokens.slice(0, headAt)
  const tail = tokens.slice(headAt + 1).join('')
  const agrees = adjectives.every((token) => isSpace(token) || genderOfAdjective(token) === head.gender)
  if (!agrees || !isSafeTail(tail, head)) return { text: phrase, recognised: false }
  const declined = [
    ...adjectives.map((token) => (isSpace(token) ? token : declineAdjective(token, head, grammaticalCase))),
    declineHead(tokens[headAt] ?? '', grammaticalCase),
  ]
  return { text: declined.join('') + tail, recognised: true }
}

/** The head noun a word is; of a compound (врач-педиатр, пресс-служба) its second half, if its first is known too. */
function findHead(token: string): HeadNoun | undefined {
  const halves = token.toLowerCase().split('-')
  const last = headNouns.get(halves.at(-1) ?? '')
  const known = halves.length <= 2 && halves.every((half) => headNouns.has(half) || indeclinable.has(half))
  return known ? last : undefined
}

/** A second nominative may follow a noun (a name, «и …», an apposition): then the phrase is left to the lawyer. */
function isSafeTail(tail: string, head: HeadNoun): boolean {
  if (/^\s*[,;–—-]|^\s+(?:и|или)\s/u.test(tail)) return false
  const next = /^\s+(\p{Lu}\p{Ll}\S*)/u.exec(tail)?.[1]
  return !head.person || next === undefined || /(?:[ое]го|ской|ной|ии)$/u.test(next)
}

function declineHead(token: string, grammaticalCase: RussianCase): string {
  const decline = (half: string) => {
    const noun = headNouns.get(half.toLowerCase())
    const unchanged = noun === undefined || indeclinable.has(half.toLowerCase())
    return unchanged ? half : declineNoun(half, noun, grammaticalCase)
  }
  return token.split('-').map(decline).join('-')
}

function isSpace(token: string): boolean {
  return /^\s*$/u.test(token)
}
