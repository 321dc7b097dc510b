import type { NameParts } from '../../../shared/model/person.ts'
import { skeletonOf } from './name-skeleton.ts'
import type { ScannedText } from './scan-text.ts'

/** How far from the surname the given name or its initial still makes a mention. */
const nearWords = 2
/** Longest ending that a Russian or Kazakh case form adds to a root: «-ларымен». */
const longestEnding = 6
/** A name of two or three letters (Ли, Ким, Ян) would begin half the dictionary: only these endings, as skeletons. */
const shortEndings =
  /^(?:|а|у|е|и|ом|ем|ои|еи|ин|ам|н?[ие]н|[дтн]ин|г[ае]|к[ае]|[дтн][ие]|[дт][ае]н?|н[ае]н|[мбп]ен)$/u
const shortName = 3
/** A surname alone in small letters counts when its root is at least so long. */
const tellingRoot = 5

/** The skeletons of a name part's halves: «Иванова-Петрова» is called by either. */
function halves(part: string): string[] {
  return part
    .split(/[\s\-‐‑–—]+/u)
    .map((half) => skeletonOf(half))
    .filter((half) => half !== '')
}

/** What no case ending changes; for short names with a vowel that comes and goes (Лев, Льва; Орёл, Орла) also without it. */
export function roots(half: string): string[] {
  const cut = half.length > 4 ? 2 : half.length > 3 || /^\p{L}{2}[аеиоу]$/u.test(half) ? 1 : 0
  const root = half.slice(0, half.length - cut)
  const fleeting = /^(\p{L}{1,4})[ео](\p{L})$/u.exec(half)
  return fleeting === null ? [root] : [root, `${fleeting[1] ?? ''}${fleeting[2] ?? ''}`]
}

/** Whether a word is some case form of a name; both as skeletons. */
export function isForm(key: string, half: string): boolean {
  return roots(half).some((root) => {
    if (!key.startsWith(root)) return false
    const ending = key.slice(root.length)
    return root.length <= shortName && half.length <= shortName
      ? shortEndings.test(ending)
      : ending.length <= longestEnding
  })
}

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
