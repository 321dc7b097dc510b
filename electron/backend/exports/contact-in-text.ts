import { housesOf, isKind, isNumber, isStrongKind, numberOf, wordsOf } from './address-words.ts'
import { isForm, roots } from '../../../shared/language/name-roots.ts'
import type { ScannedText } from './scan-text.ts'

/** How many words of kind may stand between a street and its number: «улице Закрытой, в доме № 9». */
const gap = 4

/**
 * Whether an address stands in a text. The rule: its street in any case form with the number of its house beside it, before
 * or after; words like «ул.» and «дом» and the letter of the house are not looked at. An address without a house number is
 * there when all its names stand close together; a town alone is no address. So «Закрытая 9» is «ул. Закрытая, д. 9», and
 * «Закрытая 9б» too: the policy rather asks once too often.
 */
export function containsAddress(text: ScannedText, value: string): boolean {
  const houses = housesOf(value)
  if (houses.length > 0) return houses.some((house) => isHouseIn(text, house))
  const names = wordsOf(value).filter((key) => !isKind(key))
  return names.every(isNumber) ? areNumbersOfKind(text, names) : standTogether(text, names)
}

function isHouseIn(text: ScannedText, { street, house }: { street: string; house: string }): boolean {
  return formPlaces(text, street).some((place) =>
    [1, -1].some((step) => {
      for (let other = 1; other <= gap; other += 1) {
        const key = text.words[place + other * step]?.key
        if (key === undefined) return false
        if (isNumber(key)) return numberOf(key) === house
        if (!isKind(key) && key.length > 1) return false
      }
      return false
    }),
  )
}

function formPlaces(text: ScannedText, name: string): number[] {
  return roots(name).flatMap((root) =>
    text.places(root).filter((place) => isForm(text.words[place]?.key ?? '', name)),
  )
}

/** «5 мкр, 12»: numbers in their order, with a word of kind beside the first or between them. */
function areNumbersOfKind(text: ScannedText, numbers: readonly string[]): boolean {
  const [first, ...others] = numbers
  if (first === undefined || others.length === 0) return false
  const isKindAt = (place: number) => isStrongKind(text.words[place]?.key ?? '')
  return text.places(first).some((start) => {
    if (text.words[start]?.key !== first) return false
    let at = start
    const inOrder = others.every((number) => {
      const step = [1, 2, 3].find((skip) => text.words[at + skip]?.key === number)
      at += step ?? 0
      return step !== undefined
    })
    const around = Array.from({ length: at - start + 2 }, (_, offset) => start - 1 + offset)
    return inOrder && around.some(isKindAt)
  })
}

function standTogether(text: ScannedText, names: readonly string[]): boolean {
  const longest = names.toSorted((one, other) => other.length - one.length)[0]
  if (longest === undefined || names.length < 2) return false
  const reach = names.length * 2 + gap
  return formPlaces(text, longest).some((place) => {
    const window = text.words.slice(Math.max(0, place - reach), place + reach + 1)
    return names.every((name) =>
      window.some(({ key }) => (isNumber(name) ? key === name : isForm(key, name))),
    )
  })
}

/** Shortest digits that say whose they are. */
const shortestNumber = 6
const longestLocal = 7
const nationalDigits = 10

/**
 * Whether a phone or a personal number stands in the text, however its digits are grouped, with +7, 8 or neither before it;
 * a local number (its last six or seven digits) only when it stands alone.
 */
export function containsNumber(text: ScannedText, value: string): boolean {
  const all = value.replaceAll(/\D/gu, '')
  if (all.length < shortestNumber) return false
  const digits = all.length === nationalDigits + 1 && /^[78]/u.test(all) ? all.slice(1) : all
  if (digits.length > longestLocal && text.numbers.has(digits)) return true
  if (digits.length > nationalDigits) return false
  const local = [shortestNumber, longestLocal].filter((length) => length <= digits.length)
  return local.some((length) => text.numbers.hasAlone(digits.slice(-length)))
}
