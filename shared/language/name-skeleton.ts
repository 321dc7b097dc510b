import { foldForSearch } from './fold.ts'

/** Latin spelling back to Cyrillic, longest first: the spellings of Kazakh and Russian passports are many, the sounds few. */
const fromLatin: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'щ'],
  [/zh/gu, 'ж'],
  [/kh/gu, 'х'],
  [/ch/gu, 'ч'],
  [/sh/gu, 'ш'],
  [/ts/gu, 'ц'],
  [/gh/gu, 'г'],
  [/ng/gu, 'н'],
  [/(?:y|i)a/gu, 'а'],
  [/(?:y|i)u/gu, 'у'],
  [/y(?=[eo])/gu, ''],
]
const latinLetters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'у',
  x: 'х',
  y: 'и',
  z: 'з',
}
/** Latin letters that look like Cyrillic ones, for words that mix both. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'у',
  x: 'х',
  y: 'у',
}

function toCyrillic(word: string): string {
  if (!/[a-z]/u.test(word)) return word
  if (/[а-я]/u.test(word)) return word.replaceAll(/[a-z]/gu, (letter) => lookalikes[letter] ?? letter)
  const sounds = fromLatin.reduce((text, [latin, cyrillic]) => text.replaceAll(latin, cyrillic), word)
  return sounds.replaceAll(/[a-z]/gu, (letter) => latinLetters[letter] ?? letter)
}

/**
 * A word without what spellings differ in: case, ё, Kazakh letters for their Russian neighbours, й and ы for и, я for а, ю for
 * у, э for е, дж for ж, нг for н, signs, doubled letters, Latin spelling. Two spellings of one name give one skeleton; that two
 * names may give one as well makes the policy ask once too often, never too seldom.
 */
export function skeletonOf(word: string): string {
  return toCyrillic(foldForSearch(word).replaceAll(' ', ''))
    .replaceAll('дж', 'ж')
    .replaceAll('нг', 'н')
    .replaceAll(/[йы]/gu, 'и')
    .replaceAll('я', 'а')
    .replaceAll('ю', 'у')
    .replaceAll('э', 'е')
    .replaceAll(/[ъь]/gu, '')
    .replaceAll(/(\p{L})\1+/gu, '$1')
}
