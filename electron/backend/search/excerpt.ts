/** Words shown before and after the first word that was found. */
const excerptWords = 8

/** Letters that folding makes one: what may stand in a text where the folded letter is looked for. */
const sameLetters: Readonly<Record<string, string>> = {
  а: 'аә',
  г: 'гғ',
  е: 'её',
  и: 'иі',
  к: 'кқ',
  н: 'нң',
  о: 'оө',
  у: 'уұү',
  х: 'хһ',
}

/** Marks and soft hyphens that may stand between the letters of a word. */
const between = '[\\p{M}\\u00ad\\u200b-\\u200d]*'

/** An expression that finds the beginning of a word in a text as it stands, from its folded letters. */
function beginningOf(word: string): RegExp {
  const letters = Array.from(word, (letter) => `[${sameLetters[letter] ?? letter}]${between}`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('')}`, 'iu')
}

/** Far enough for the words of an excerpt, whatever the length of the text. */
const reach = 400
const lastWords = new RegExp(`(?:\\S+\\s+){0,${String(excerptWords)}}\\S*$`, 'u')
const firstWords = new RegExp(`^(?:\\S+\\s*){1,${String(excerptWords + 1)}}`, 'u')

/** The words around the first match in a text, as they stand there; undefined when none of the folded words begins one. */
export function excerptOf(text: string, words: readonly string[]): string | undefined {
  const places = words.map((word) => text.search(beginningOf(word))).filter((place) => place >= 0)
  if (places.length === 0) return undefined
  const place = Math.min(...places)
  const before = lastWords.exec(text.slice(Math.max(0, place - reach), place))?.[0] ?? ''
  const after = firstWords.exec(text.slice(place, place + reach))?.[0] ?? ''
  return `${before}${after}`.replaceAll(/\s+/gu, ' ').trim()
}
