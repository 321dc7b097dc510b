import { skeletonOf } from '../../../shared/language/name-skeleton.ts'

/** Words that say what kind of thing follows. They are written, abbreviated and left out at will, so they do not count. */
const kinds = new Set(
  (
    'г с п пос обл р н мкр мкрн ул к сі пр т просп пер б ш д дом дома доме дому кв корп стр оф каб жк рк село селе ' +
    'села по на в во у street st str house apt flat city үй үйі үйде үйінде тупик этаж шағын'
  )
    .split(' ')
    .map(skeletonOf),
)
const kindRoots = (
  'город улиц квартир микрорайон проспект бульвар переул район област посел корпус строени кабинет подъезд индекс шоссе ' +
  'көше даңғыл қала аудан пәтер ауыл республик казахстан офис'
)
  .split(' ')
  .map(skeletonOf)
const longestKindEnding = 5
/** Prepositions and marks of pages: a number after them is no house. */
const weak = new Set(['с', 'п', 'в', 'во', 'у', 'по', 'на', 'к', 'р', 'н', 'т'])

/** Whether a word, as a skeleton, only says what kind of place follows. */
export function isKind(key: string): boolean {
  return (
    kinds.has(key) ||
    kindRoots.some((root) => key.startsWith(root) && key.length <= root.length + longestKindEnding)
  )
}

/** As `isKind`, without the words that stand before any number. */
export function isStrongKind(key: string): boolean {
  return isKind(key) && !weak.has(key)
}

export const isNumber = (key: string | undefined) => key !== undefined && /^\d/u.test(key)
export const numberOf = (key: string) => /^\d+/u.exec(key)?.[0] ?? ''

/** The words of a short text as skeletons, in order. */
export function wordsOf(value: string): string[] {
  return (value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(skeletonOf)
}

/** Each street with its house. A number before a name in one segment («8 Марта») is part of the name. */
export function housesOf(address: string): { street: string; house: string }[] {
  const found: { street: string; house: string }[] = []
  let street = ''
  for (const segment of address.split(/[,;\n]/u)) {
    const keys = wordsOf(segment)
    for (const [place, key] of keys.entries()) {
      const next = keys[place + 1]
      if (isKind(key) || /^\d{6}$/u.test(key)) continue
      if (!isNumber(key)) {
        // «9 а»: the letter of a house is no street.
        if (key.length > 1) street = key
      } else if (
        street !== '' &&
        (next === undefined || isNumber(next) || next.length === 1 || isKind(next))
      ) {
        found.push({ street, house: numberOf(key) })
        street = ''
      }
    }
  }
  return found
}
