/**
 * Kazakh case suffixes by vowel harmony and final sound. Kazakh has no dictionary of names we could ask, so every
 * form made here is a proposal that a lawyer confirms.
 */
import type { KazakhCase } from '../model/person.ts'

/** How a text ends: on a noun, on a noun with the 3rd-person possessive ending, or on an abbreviation. */
type Ending = 'plain' | 'possessive' | 'abbreviation'

type Sound = 'vowel' | 'nasal' | 'glide' | 'buzz' | 'voiceless'

const backVowels = new Set('аоұыя')
const frontVowels = new Set('әеөүіэ')
const letters = /\p{L}+$/u
const upper = /^\p{Lu}+$/u

/** Suffixes with А for а/е and Ы for ы/і; chosen by the last sound. */
const suffixes: Readonly<Record<KazakhCase, Readonly<Record<Sound, string>>>> = {
  ilik: { vowel: 'нЫң', nasal: 'нЫң', glide: 'дЫң', buzz: 'дЫң', voiceless: 'тЫң' },
  barys: { vowel: 'ғА', nasal: 'ғА', glide: 'ғА', buzz: 'ғА', voiceless: 'қА' },
  tabys: { vowel: 'нЫ', nasal: 'дЫ', glide: 'дЫ', buzz: 'дЫ', voiceless: 'тЫ' },
  zhatys: { vowel: 'дА', nasal: 'дА', glide: 'дА', buzz: 'дА', voiceless: 'тА' },
  shyghys: { vowel: 'дАн', nasal: 'нАн', glide: 'дАн', buzz: 'дАн', voiceless: 'тАн' },
  komektes: { vowel: 'мен', nasal: 'мен', glide: 'мен', buzz: 'бен', voiceless: 'пен' },
}

/** After the 3rd-person possessive an н appears: қызы -> қызына, соты -> сотында. */
const possessiveSuffixes: Readonly<Record<KazakhCase, string>> = {
  ilik: 'нЫң',
  barys: 'нА',
  tabys: 'н',
  zhatys: 'ндА',
  shyghys: 'нАн',
  komektes: 'мен',
}

/** Words that go against the rule below; Жетісу and Көксу are compounds with су «water», which is back. */
const backWords = new Set(['ми', 'цех', 'жетісу', 'көксу'])

/** Place names on -ы/-і that carry no possessive ending. */
const notPossessive = new Set(['алматы', 'меркі', 'қарқаралы', 'қорғалжы'])

/** Possessives that look like agents on -шы/-ші. */
const possessiveOnSh = /(?:күші|ағашы)$/u

/** Abbreviations read as a word, not by letters: their suffix follows the word. */
const readAsWords = new Set(['АҚШ', 'БАҚ', 'ҮЕҰ'])

/** Letters whose name is front: ЖШС-нің, ІІМ-нің, ЖСН-нің; the others are back: ҚР-ның, АҚ-ның, ТМД-ның. */
const frontLetterNames = new Set('БВГЕЖЗИКЛМНПСЦЧЭӘІӨҮ')

/** Puts a noun, a name or the last word of a phrase into a case; `ending` says what its last word is. */
function attachSuffix(text: string, grammaticalCase: KazakhCase, ending: Ending): string {
  const last = letters.exec(text)?.[0]
  if (last === undefined || !isCyrillic(last)) return text
  if (ending === 'abbreviation') return text + '-' + abbreviationSuffix(last, grammaticalCase)
  const word = last.toLowerCase()
  const front = isFront(word)
  const stem = word.endsWith('кт') ? text + (upper.test(last) ? 'І' : 'і') : text
  const sound = stem === text ? lastSound(word) : 'vowel'
  const pattern =
    ending === 'possessive' ? possessiveSuffixes[grammaticalCase] : suffixes[grammaticalCase][sound]
  const full = harmonise(pattern, stem === text ? front : true)
  // After -ист one т is written for two: туристің, туристен, but туристке.
  const suffix = word.endsWith('ист') && full.startsWith('т') ? full.slice(1) : full
  return stem + (last.length > 1 && upper.test(last) ? suffix.toUpperCase() : suffix)
}

/**
 * One natural name part (surname, given name or patronymic) in a case. -ұлы and -қызы take the pronominal н
 * (қызының, қызына, қызын, қызында, қызынан, қызымен), also in their Russian spelling -улы, -кызы.
 */
export function declineNameKk(text: string, grammaticalCase: KazakhCase): string {
  const possessive = /(?:ұлы|қызы|улы|кызы)$/iu.test(text)
  return attachSuffix(text, grammaticalCase, possessive ? 'possessive' : 'plain')
}

/**
 * A noun phrase or the name of an organisation in a case: only its last word changes. In a phrase of several words an
 * ending -ы/-і is read as possessive («Медеу аудандық соты» -> «… сотының»), but for agents on -шы/-ші. A phrase that
 * ends in a quotation mark, a number or Latin letters comes back unchanged.
 */
export function declinePhraseKk(text: string, grammaticalCase: KazakhCase): string {
  const words = text.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (readAsWords.has(last)) {
    return `${text}-${declineNounKk(last.toLowerCase(), grammaticalCase).slice(last.length)}`
  }
  return attachSuffix(text, grammaticalCase, phraseEnding(last, words.length))
}

/** One Kazakh noun without possessive ending in a case. */
export function declineNounKk(noun: string, grammaticalCase: KazakhCase): string {
  return attachSuffix(noun, grammaticalCase, 'plain')
}

function phraseEnding(last: string, words: number): Ending {
  if (/^\p{Lu}{2,6}$/u.test(last)) return 'abbreviation'
  const word = last.toLowerCase()
  if (words < 2 || !/[ыі]$/u.test(word) || notPossessive.has(word)) return 'plain'
  const agent = /[^ыі]ш[ыі]$/u.test(word) && !possessiveOnSh.test(word)
  return agent ? 'plain' : 'possessive'
}

function abbreviationSuffix(last: string, grammaticalCase: KazakhCase): string {
  return harmonise(suffixes[grammaticalCase].vowel, frontLetterNames.has(last.at(-1) ?? ''))
}

function harmonise(pattern: string, front: boolean): string {
  const vowels = pattern.replaceAll('А', front ? 'е' : 'а').replaceAll('Ы', front ? 'і' : 'ы')
  return front ? vowels.replace('ғ', 'г').replace('қ', 'к') : vowels
}

function lastSound(word: string): Sound {
  const sound = word.replace(/[ьъ]$/u, '').at(-1) ?? ''
  if (/[аәеёоөұүыіэя]/u.test(sound)) return 'vowel'
  if (/[мнң]/u.test(sound)) return 'nasal'
  if (/[лрйуию]/u.test(sound)) return 'glide'
  if (/[зж]/u.test(sound)) return 'buzz'
  return 'voiceless'
}

/**
 * The last clear vowel decides; у and ю say nothing by themselves (сату back, келісу front), и is front in borrowed
 * words (-ист, -изм, -ик, -ий) but follows the stem beside қ, ғ, х. A final г, к or soft sign is front (педагогке, Нью-Йоркке).
 */
function isFront(word: string): boolean {
  if (backWords.has(word)) return false
  if (/[гкь]$/u.test(word)) return true
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word[at] ?? ''
    if (backVowels.has(letter) || letter === 'ё') return false
    if (frontVowels.has(letter)) return true
    if (letter === 'и' && !/[қғұ]/u.test(word) && !word.endsWith('их')) return true
    const between = letter === 'у' && at < word.length - 1 && !/[аәеоөұүыіэияую]/u.test(word[at - 1] ?? '')
    if (between) return false
  }
  return word.includes('и') && !/[қғұ]/u.test(word)
}

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(word)
}
