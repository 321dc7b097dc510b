import { halves, isForm, roots } from '../../../shared/language/name-roots.ts'
import { skeletonOf } from '../../../shared/language/name-skeleton.ts'
import type { NameParts } from '../../../shared/model/person.ts'
import type { ScannedText } from './scan-text.ts'

/** How far from the surname the given name or its initial still makes a mention. */
const nearWords = 2
/** A surname alone in small letters counts when its root is at least so long. */
const tellingRoot = 5

/** Places where any half of a name part stands in some case form. */
function formPlaces(text: ScannedText, part: string): number[] {
  const places = halves(part).flatMap((half) =>
    roots(half).flatMap((root) =>
      text.places(root).filter((place) => isForm(text.words[place]?.key ?? '', half)),
    ),
  )
  return [...new Set(places)]
}

function around(place: number, text: ScannedText): number[] {
  const near: number[] = []
  for (let other = place - nearWords; other <= place + nearWords; other += 1)
    if (other !== place && other >= 0 && other < text.words.length) near.push(other)
  return near
}

/** Whether one of these parts, or an initial of one, stands beside a place. */
function standsBeside(text: ScannedText, place: number, parts: readonly string[]): boolean {
  const wanted = parts.flatMap(halves)
  const isInitial = (key: string) =>
    wanted.some((half) => half.startsWith(key)) ||
    (key === 'д' && parts.some((part) => part.toLowerCase().startsWith('дж')))
  return around(place, text).some((other) => {
    const word = text.words[other]
    if (word === undefined) return false
    if (word.initial !== undefined) return isInitial(word.key)
    return wanted.some((half) => isForm(word.key, half))
  })
}

/** Whether a name part that stands alone means its bearer: no initials beside it, and written as a name or long enough. */
function isTelling(text: ScannedText, place: number): boolean {
  const word = text.words[place]
  if (word === undefined || (!word.capital && word.key.length < tellingRoot + 2)) return false
  return ![place - 1, place + 1].some((other) => text.words[other]?.initial === 'dotted')
}

export type NameRule = {
  /** A surname without a given name or initials counts: nobody else of the case bears it. */
  readonly surnameAlone: boolean
  /** A given name alone counts: she belongs to the case and nobody else of it who may be named bears it. */
  readonly givenAlone: boolean
}

/**
 * Whether a person is named in a text, in any Russian or Kazakh case form, in Cyrillic or Latin. A mention is her surname with
 * the given name or its initial at most two words away, or the given name with the patronymic. What a surname or a given
 * name alone says is the caller's rule, since relatives share the one and strangers the other.
 */
export function namesPerson(text: ScannedText, name: NameParts, rule: NameRule): boolean {
  const { surname, given, patronymic } = name
  if (surname !== undefined) {
    const places = formPlaces(text, surname)
    if (given === undefined && places.length > 0) return true
    if (given !== undefined && places.some((place) => standsBeside(text, place, [given]))) return true
    if (rule.surnameAlone && places.some((place) => isTelling(text, place))) return true
  }
  if (given === undefined) return false
  const places = formPlaces(text, given)
  if (patronymic !== undefined) {
    const wanted = halves(patronymic)
    if (places.some((place) => wanted.some((half) => isForm(text.words[place + 1]?.key ?? '', half))))
      return true
  }
  return rule.givenAlone && places.some((place) => isTelling(text, place))
}

/** Whether the words of a longer name (a firm, a shelter) stand in the text in their order, in any case form. */
export function namesInOrder(text: ScannedText, value: string): boolean {
  const wanted = value
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => skeletonOf(word))
    .filter((word) => word.length >= 3)
  const [first] = wanted
  if (first === undefined || wanted.join('').length < 6) return false
  return roots(first).some((root) =>
    text.places(root).some((start) => {
      let at = start
      return wanted.every((half) => {
        const step = [0, 1, 2].find((skip) => isForm(text.words[at + skip]?.key ?? '', half))
        at += (step ?? 0) + 1
        return step !== undefined
      })
    }),
  )
}

/** Whether these very words stand in the text in their order: an e-mail address, a confirmed case form. */
export function containsWords(text: ScannedText, value: string): boolean {
  const wanted = (value.match(/[\p{L}\p{N}]+/gu) ?? []).map(skeletonOf)
  const [first] = wanted
  if (first === undefined || wanted.join('').length < 5) return false
  return text
    .places(first)
    .some((place) => wanted.every((key, offset) => text.words[place + offset]?.key === key))
}

/** Whether two surnames have a half in common, whatever the gender: Ахметова, Ахметов. */
export function shareSurname(one: NameParts, other: NameParts): boolean {
  const [mine, theirs] = [halves(one.surname ?? ''), halves(other.surname ?? '')]
  return mine.some((half) => theirs.some((their) => isForm(half, their) || isForm(their, half)))
}

/** Whether two people have the same given name, in any of its forms. */
export function shareGivenName(one: NameParts, other: NameParts): boolean {
  if (one.given === undefined || other.given === undefined) return false
  return skeletonOf(one.given) === skeletonOf(other.given)
}
