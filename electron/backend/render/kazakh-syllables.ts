/** Syllables of Kazakh words for hyphenation at the end of a line. */

const vowels = 'аәеёиоөуұүыіэюя'
const signs = 'ьъ'

/**
 * Parts of a word between which a line may be broken: every part has one vowel and begins with at most one consonant, and no
 * single letter is left alone. `у` and `и` after a vowel are consonants (тау-лар). The parts joined are the word. Rule:
 * carrying over by syllables (тасымал) in the rules of Kazakh orthography.
 */
export function splitKazakhWord(word: string): string[] {
  const letters = Array.from(word.toLowerCase())
  const isVowel = letters.map((letter, index) => {
    if (!vowels.includes(letter)) return false
    const previous = letters[index - 1] ?? ''
    return !('уи'.includes(letter) && previous !== '' && 'аәеоөұүыіэ'.includes(previous))
  })
  const starts: number[] = []
  let previousVowel = -1
  isVowel.forEach((vowel, index) => {
    if (!vowel) return
    if (previousVowel >= 0) starts.push(syllableStart(letters, { previousVowel, vowel: index }))
    previousVowel = index
  })
  return cutAt(word, starts)
}

/** One consonant goes with the next vowel, the rest stay; a sign stays with its consonant. */
function syllableStart(
  letters: readonly string[],
  { previousVowel, vowel }: { previousVowel: number; vowel: number },
): number {
  if (vowel === previousVowel + 1) return vowel
  const start = vowel - 1
  return signs.includes(letters[start] ?? '') ? vowel : start
}

function cutAt(word: string, starts: readonly number[]): string[] {
  const characters = Array.from(word)
  const parts: string[] = []
  let from = 0
  for (const start of starts) {
    const head = characters.slice(from, start).join('')
    const tail = characters.slice(start).join('')
    if (countLetters(head) < 2 || countLetters(tail) < 2) continue
    parts.push(head)
    from = start
  }
  return [...parts, characters.slice(from).join('')]
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
