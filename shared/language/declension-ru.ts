/**
 * Russian declension of natural persons' names: `petrovich` with corrections for what it gets wrong and for Kazakh
 * names. Every form is a proposal that a lawyer confirms.
 */
import type { Gender, NameParts, RussianCase } from '../model/person.ts'
import { inflectByPetrovich, type Inflection } from './petrovich-rules.ts'

/** «Son of», «daughter of»: a patronymic with these is never declined in Russian. */
const turkicSon = /(?:ұлы|улы|уулу|оғлы|оглы|огли|уғли|угли)$/iu
const turkicDaughter = /(?:қызы|кызы|қизи|кизи|гызы|кзы)$/iu

/** First halves of double names that stay as they are: Аль-Фараби, Бонч-Бруевич. */
const unchangedFirstHalves = new Set(
  'аль ас ат аш аз ан эль ибн бен бин тер сан сент де ди да ла ле ван фон нур нұр бонч'.split(' '),
)

/** Women's given names on a soft sign that follow «любовь»; Kazakh ones (Айгуль, Асель) stay unchanged. */
const softFeminine = /^(?:любовь|нинель|рахиль|эсфирь|есфирь|юдифь|руфь|агарь)$/iu

/** Patronymics stressed on the ending: Ильичом, not Ильичем. */
const stressedPatronymic = /^(?:ильич|лукич|фомич|кузьмич|никитич)$/iu

const masculineHard: Readonly<Record<RussianCase, string>> = {
  genitive: 'а',
  dative: 'у',
  accusative: 'а',
  instrumental: 'ом',
  prepositional: 'е',
}

const masculineSoft: Readonly<Record<RussianCase, string>> = {
  genitive: 'я',
  dative: 'ю',
  accusative: 'я',
  instrumental: 'ем',
  prepositional: 'е',
}

/**
 * The parts of a natural person's name in a case. Gender is taken from the record, else from the patronymic, else
 * from the surname; where it stays unknown only forms common to both genders are made.
 */
export function declineNamePartsRu(
  parts: NameParts,
  grammaticalCase: RussianCase,
  gender: Gender | undefined,
): NameParts {
  const known = gender ?? detectGender(parts)
  const inflect = (text: string, part: Inflection['part']) =>
    inflectPart(text, { part, grammaticalCase, gender: known })
  return {
    ...(parts.surname !== undefined && { surname: inflect(parts.surname, 'surname') }),
    ...(parts.given !== undefined && { given: inflect(parts.given, 'given') }),
    ...(parts.patronymic !== undefined && { patronymic: inflect(parts.patronymic, 'patronymic') }),
  }
}

/** Grammatical gender as a name shows it: patronymic first, then a surname on -ов/-ова, -ский/-ская. Undefined if neither does. */
export function detectGender(parts: NameParts): Gender | undefined {
  const patronymic = parts.patronymic ?? ''
  if (/[иы]ч$/iu.test(patronymic) || turkicSon.test(patronymic)) return 'masculine'
  if (/[вч]на$/iu.test(patronymic) || turkicDaughter.test(patronymic)) return 'feminine'
  const surname = parts.surname ?? ''
  if (/(?:[оеё]в|[иы]н|[сц]кий)$/iu.test(surname) || turkicSon.test(surname)) return 'masculine'
  if (/(?:[оеё]ва|[иы]на|[сц]кая)$/iu.test(surname) || turkicDaughter.test(surname)) return 'feminine'
  return undefined
}

function inflectPart(text: string, how: Inflection): string {
  if (turkicSon.test(text) || turkicDaughter.test(text)) return text
  return text.replace(/[^\s-]+(?=(-?))/gu, (word: string, hyphen: string) =>
    hyphen !== '' && unchangedFirstHalves.has(word.toLowerCase()) ? word : inflectWord(word, how),
  )
}

function inflectWord(word: string, how: Inflection): string {
  if (!/^[\p{Script=Cyrillic}’']{2,}$/u.test(word)) return word
  if (word === word.toUpperCase()) {
    const name = word.charAt(0) + word.slice(1).toLowerCase()
    return inflectWord(name, how).toUpperCase()
  }
  return ownForm(word, how) ?? inflectByPetrovich(word, how)
}

/** A form by our own rule, or undefined where `petrovich` is to be asked. */
function ownForm(word: string, { part, grammaticalCase, gender }: Inflection): string | undefined {
  const vowelEnd = /[аәеёиоөуұүыіэюя]$/iu.test(word)
  if (gender === 'feminine' && !vowelEnd && !(part === 'given' && softFeminine.test(word))) return word
  // Indeclinable by its Kazakh ending: Әлі, Күләнді; petrovich knows no Kazakh letters.
  if (/[еёиоөуұүыіэю]$/iu.test(word)) return word
  if (part === 'patronymic' && grammaticalCase === 'instrumental' && stressedPatronymic.test(word)) {
    return word + 'ом'
  }
  if (part === 'surname' && gender === 'masculine' && /[^аеёиоуыэюя][^аеёиоуыэюя]ец$/iu.test(word)) {
    return word + masculineHard[grammaticalCase]
  }
  const takesEndings = /[^аәьъ]$/iu.test(word) && !(part === 'surname' && /[ыи]х$/iu.test(word))
  if (gender !== 'masculine' || !takesEndings) return undefined
  const form = inflectByPetrovich(word, { part, grammaticalCase, gender })
  return form === word ? masculineForm(word, grammaticalCase) : form
}

/** A man's name on a consonant that `petrovich` leaves alone: Абиш -> Абиша, Абишем. */
function masculineForm(word: string, grammaticalCase: RussianCase): string {
  if (word.endsWith('й')) return word.slice(0, -1) + masculineSoft[grammaticalCase]
  const ending =
    grammaticalCase === 'instrumental' && /[жчшщц]$/iu.test(word) ? 'ем' : masculineHard[grammaticalCase]
  return word + ending
}
