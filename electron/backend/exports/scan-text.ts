import { skeletonOf } from '../../../shared/language/name-skeleton.ts'

/** A word of a text as the export policy compares it. */
type Word = {
  readonly key: string
  /** One capital letter that stands for a given name: «А.»; `bare` is «А» before a capital or the end. */
  readonly initial?: 'dotted' | 'bare' | undefined
  readonly capital: boolean
}

/** The digits of a text, joined over the signs that group them. */
type NumbersInText = {
  /** Whether these digits stand somewhere, alone or among others. */
  readonly has: (digits: string) => boolean
  /** Whether these digits stand alone. */
  readonly hasAlone: (digits: string) => boolean
}

/** A text made ready for many looks: two thousand people are looked up in a bundle of thousands of pages. */
export type ScannedText = {
  readonly words: readonly Word[]
  /** Places in `words` of the words that begin so. */
  readonly places: (beginning: string) => readonly number[]
  readonly numbers: NumbersInText
}

/** Letters set apart, on a line or on lines of their own: a word in small ones, or in capitals. */
const spaced =
  /(?<![\p{L}\p{N}])(?:\p{L}(?:\s{1,3}\p{Ll}){3,}|\p{Lu}(?:[ \n]\p{Lu}){3,}|\p{Lu}(?:\n\n\p{Lu}){3,})(?![\p{L}\p{N}])/gu

/** Soft hyphens and zero-width characters that hide in a word; a word broken at the end of a line; с п а ц и я. */
function mended(text: string): string {
  return text
    .replaceAll('№', ' ')
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll(/(?<=\p{L})[-‐‑]\s*\n\s*(?=\p{Ll})/gu, '')
    .replaceAll(spaced, (run) => run.replaceAll(/\s/gu, ''))
}

/** A letter with its accents, in UTF-16 units. */
const longestInitial = 4

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

function initialOf(word: string, after: string): Word['initial'] {
  if (!/^(?:\p{Lu}\p{M}*|Дж|Zh|Sh|Ch|Kh|Ya|Yu|Ye)$/u.test(word)) return undefined
  if (after.startsWith('.')) return 'dotted'
  return /^\s+[\p{Ll}\p{N}]/u.test(after) ? undefined : 'bare'
}

/** Reads a text once; mentions of people, addresses and numbers are then looked up in it. */
export function scanText(text: string): ScannedText {
  const clean = mended(text)
  const words: Word[] = []
  // A long text repeats its words: each spelling is folded once and keeps its places.
  const forms = new Map<string, { word: Word; places: number[] }>()
  const byKey = new Map<string, number[]>()
  for (const match of clean.matchAll(wordPattern)) {
    const [found] = match
    let form = forms.get(found)
    if (form === undefined) {
      const word = { key: skeletonOf(found), initial: undefined, capital: /^\p{Lu}/u.test(found) }
      const places = byKey.get(word.key) ?? []
      byKey.set(word.key, places)
      form = { word, places }
      forms.set(found, form)
    }
    const end = match.index + found.length
    const word =
      form.word.capital && found.length <= longestInitial
        ? { ...form.word, initial: initialOf(found, clean.slice(end, end + 8)) }
        : form.word
    form.places.push(words.push(word) - 1)
  }
  const sorted = [...byKey.keys()].sort()
  return { words, places: (beginning) => placesOf(sorted, byKey, beginning), numbers: numbersIn(clean) }
}

function placesOf(
  sorted: readonly string[],
  byKey: ReadonlyMap<string, readonly number[]>,
  beginning: string,
): readonly number[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const places: number[] = []
  for (let at = low; sorted[at]?.startsWith(beginning) === true; at += 1)
    for (const place of byKey.get(sorted[at] ?? '') ?? []) places.push(place)
  return places
}

/** Digits with what groups them: `+7 (701) 000-00-00`, `8–701–000 00 00`, also over a line break. */
const digitRun = /\d(?:[\s().+/‐-―-]{0,3}\d)*/gu

function numbersIn(text: string): NumbersInText {
  const runs = new Set([...text.matchAll(digitRun)].map(([run]) => run.replaceAll(/\D/gu, '')))
  // All pieces of one length at once: two thousand phones are then two thousand look-ups.
  const pieces = new Map<number, Set<string>>()
  const piecesOf = (length: number): Set<string> => {
    const known = pieces.get(length)
    if (known !== undefined) return known
    const made = new Set<string>()
    for (const run of runs)
      for (let at = 0; at + length <= run.length; at += 1) made.add(run.slice(at, at + length))
    pieces.set(length, made)
    return made
  }
  return { has: (digits) => piecesOf(digits.length).has(digits), hasAlone: (digits) => runs.has(digits) }
}
