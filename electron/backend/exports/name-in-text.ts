import { foldForSearch } from '../../../shared/language/fold.ts'
import type { NameParts } from '../../../shared/model/person.ts'

/** How far from the surname the given name or its initial still makes a mention. */
const nearWords = 2

/** Text made ready for many looks: folded words, and one run of characters with digits joined. */
export type ScannedText = {
  readonly words: readonly string[]
  readonly run: string
  readonly digits: string
}

/** Folds a text once; mentions are then looked up in it. */
export function scanText(text: string): ScannedText {
  const folded = foldForSearch(text)
  return {
    words: folded.split(/\s+/u).filter((word) => word !== ''),
    run: ` ${folded.replaceAll(/\s+/gu, ' ')} `,
    digits: text.replaceAll(/(?<=\d)[\s().+-]+(?=\d)/gu, ''),
  }
}

/** The part of a name that no Russian or Kazakh case ending changes. */
function stem(part: string): string {
  const [folded = ''] = foldForSearch(part).trim().split(/\s+/u)
  return folded.length > 4
    ? folded.slice(0, folded.length - 2)
    : folded.length > 3
      ? folded.slice(0, -1)
      : folded
}

function isMention(word: string, part: string): boolean {
  const root = stem(part)
  return root !== '' && word.startsWith(root) && word.length <= root.length + 6
}

/**
 * Whether a person is named in a text in any case form: her surname with her given name or its initial beside it. A surname
 * alone is no mention, since relatives share it; a given name alone is none either.
 */
export function namesPerson(text: ScannedText, name: NameParts): boolean {
  const { surname, given } = name
  if (surname === undefined) return false
  return text.words.some((word, index) => {
    if (!isMention(word, surname)) return false
    if (given === undefined) return true
    const initial = stem(given).slice(0, 1)
    const near = text.words.slice(Math.max(0, index - nearWords), index + nearWords + 1)
    return near.some((other, place) => {
      const isSurname = place === Math.min(index, nearWords)
      return !isSurname && (isMention(other, given) || other === initial)
    })
  })
}

/** Whether an address, e-mail or other longer text stands in the text. */
export function containsText(text: ScannedText, value: string): boolean {
  const folded = foldForSearch(value).replaceAll(/\s+/gu, ' ').trim()
  return folded.length >= 6 && text.run.includes(` ${folded} `)
}

/** Whether a phone or a personal number stands in the text, however its digits are grouped. */
export function containsNumber(text: ScannedText, value: string): boolean {
  const digits = value.replaceAll(/\D/gu, '')
  return (
    digits.length >= 6 &&
    text.digits.includes(digits.length > 10 && value.startsWith('+') ? digits.slice(-10) : digits)
  )
}
