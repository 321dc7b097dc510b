/**
 * Endings of case forms as skeletons (see `skeletonOf`): й and ы are и, я is а, ю is у, ь is gone, Kazakh letters are their
 * Russian neighbours.
 */
const russian = [
  // Мария, Софьи, Дмитрием: nouns, one or many; adjectives: Вымышленского, Толстой.
  'и?(?:|а|у|е|и|о|ои|еи|оу|еу|ом|ем|им|ам|ах|ами|их|ими|ого|его|ому|ему)',
  // У Шмидтов; Лирин, Лириного; времени.
  'ов|ев',
  'ин(?:|а|у|о|е|и|ои|ого|ому|ом|им|их|ими)',
  'ени|енем|енами',
  // Лирочка, Лиренька, Лирушка.
  '(?:[ое]чк|[ое]нк|ушк|ишк)(?:а|у|е|и|ои|оу)',
  // Dmitrij, Marija; Vydumanovs.
  'и?ж(?:|а|у|е|и|еи|ем)',
  'е?с',
].join('|')

const afterVowel = 'нин|н|ни|на|не|нда|нде|нан|нен|мен|нд[ае]ги'
const afterConsonant = '[дтн]?ин|[гк]?[ае]|[дтн]и|[дт][ае]|[дтн][ае]н|[мбп]ен(?:ен)?|[дт][ае]ги'
const likeOne = '[дтн]ики|[дт][ае]и|ш[ае]|сиз|л[аи]и|ла|ле'
const cases = `${afterConsonant}|${afterVowel}|г[ае]|д[ае]|д[ае]н|${likeOne}`
const kazakh = [
  // Жақсылықованың; Айгерімдер, Айгерімдерімізге; Айгерімі, Айгерімін; Айгерімдікін.
  `(?:[лдт][ае]р)?(?:и?миз|и?низ|и?м|и?н)?(?:${cases})?`,
  `(?:[лдт][ае]р)?с?и(?:${afterVowel})?`,
  `[дтн]ики(?:${afterVowel})?`,
].join('|')

const ofRussian = new RegExp(`^(?:жан)?(?:${russian})$`, 'u')
const ofAny = new RegExp(`^(?:жан)?(?:${russian}|${kazakh})$`, 'u')

/** Letters a name ends in that spellings and endings take for each other: Бекзат, Бекзад; Выдуманов, Vydumanoff, Vydumanow. */
const alike: Readonly<Record<string, string>> = { д: 'т', б: 'п', г: 'к', з: 'с', ф: 'в', у: 'в' }
const vowel = /[аеиоу]$/u
const softened = (letter: string) => alike[letter] ?? letter

type Stem = { readonly text: string; readonly endings: RegExp }

/** What of a name its case forms begin with, and what may follow. */
function stems(half: string): Stem[] {
  if (!vowel.test(half)) {
    const fleeting = /^(.+)[аео](.)$/u.exec(half)
    const found = [{ text: half, endings: ofAny }]
    if (fleeting === null) return found
    return [...found, { text: `${fleeting[1] ?? ''}${fleeting[2] ?? ''}`, endings: ofRussian }]
  }
  const bare = half.slice(0, -1)
  const found = [
    { text: half, endings: ofAny },
    // Гульнара is Гүлнар in Kazakh.
    { text: bare, endings: vowel.test(bare) ? ofRussian : ofAny },
  ]
  if (vowel.test(bare) && half.length > 4) found.push({ text: half.slice(0, -2), endings: ofRussian })
  const pair = /^(.*[^аеиоу])([^аеиоу])$/u.exec(bare)
  if (pair !== null)
    for (const inserted of ['о', 'е'])
      found.push({ text: `${pair[1] ?? ''}${inserted}${pair[2] ?? ''}`, endings: ofRussian })
  return found
}

/**
 * Whether a word is a name with a Russian or Kazakh case ending, both as skeletons; the ending may have melted into the last
 * letter of the name, since a skeleton doubles none (Ерлан, Ерланнан).
 */
export function hasCaseEnding(key: string, half: string): boolean {
  return stems(half).some(({ text, endings }) => {
    const last = text.slice(-1)
    const begins = key.startsWith(text.slice(0, -1))
    if (!begins || softened(key.charAt(text.length - 1)) !== softened(last)) return false
    const ending = key.slice(text.length)
    return endings.test(ending) || endings.test(last + ending)
  })
}
