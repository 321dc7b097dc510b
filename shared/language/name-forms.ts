/** How a person's name stands in a document: in full, by initials, and in every case of Russian and Kazakh. */
import type { NameValue } from '../document/context.ts'
import {
  kazakhCases,
  russianCases,
  type KazakhCase,
  type NameParts,
  type RussianCase,
} from '../model/person.ts'
import type { DocumentLanguage } from '../model/values.ts'
import { declineNameKk, declinePhraseKk } from './declension-kk.ts'
import { declineNamePartsRu } from './declension-ru.ts'
import { declinePersonalNameRu } from './personal-name-ru.ts'
import { declinePhraseRu } from './phrase-ru.ts'

export type GrammaticalCase = RussianCase | KazakhCase | 'nominative'

/** A form of a name; `confirmed` is false where it was computed and no one has looked at it yet. */
type NameForm = { readonly text: string; readonly confirmed: boolean }

/**
 * A name in a case. A form stored with the person wins and is confirmed, as is every nominative; a computed one is
 * not. A case of the other language gives the nominative, unconfirmed. A name without any text gives ''.
 */
export function declineName(
  name: NameValue,
  grammaticalCase: GrammaticalCase,
  language: DocumentLanguage,
): NameForm {
  if (grammaticalCase === 'nominative') return { text: fullName(name, language), confirmed: true }
  const stored = storedForm(name, grammaticalCase, language)
  if (stored !== undefined) return { text: stored, confirmed: true }
  return { text: computedForm(name, grammaticalCase, language), confirmed: false }
}

/** The whole name in the nominative: «Иванов Иван Иванович»; of a legal person its full name. Falls back to the other language. */
export function fullName(name: NameValue, language: DocumentLanguage): string {
  if (name.kind !== 'natural') return wholeName(name, language) ?? name.short ?? ''
  return joinParts(partsIn(name, language))
}

/** «И.И. Иванов»: initials, then the surname; of a legal person its short name; a pseudonym in full. */
export function initials(name: NameValue, language: DocumentLanguage): string {
  if (name.kind === 'natural') return abbreviate(partsIn(name, language))
  const short = language === 'kk' ? (name.shortKk ?? name.short) : name.short
  return (name.kind === 'legal' ? short : undefined) ?? fullName(name, language)
}

/**
 * «И.И. Ивановой»: initials with the declined surname. Where a Russian form of the whole name is stored the surname is taken from it, as
 * many words from its beginning as the surname has, and is confirmed. A legal person's short name is declined.
 */
export function declineInitials(
  name: NameValue,
  grammaticalCase: GrammaticalCase,
  language: DocumentLanguage,
): NameForm {
  if (grammaticalCase === 'nominative') return { text: initials(name, language), confirmed: true }
  if (name.kind !== 'natural') {
    const short = initials(name, language)
    return { text: declineText(short, grammaticalCase, language).text, confirmed: false }
  }
  const parts = partsIn(name, language)
  const stored = storedForm(name, grammaticalCase, language)
  if (parts.surname === undefined) return declineName(name, grammaticalCase, language)
  // A Kazakh full name declines its last word, which initials do not show.
  if (stored !== undefined && isRussianCase(grammaticalCase)) {
    const words = parts.surname.split(/\s+/u).length
    const surname = stored.split(/\s+/u).slice(0, words).join(' ')
    return { text: abbreviate({ ...parts, surname }), confirmed: true }
  }
  const declined = declineParts(name, { surname: parts.surname }, grammaticalCase)
  return { text: abbreviate({ ...parts, ...declined }), confirmed: false }
}

/**
 * A plain phrase in a case: a post, an address, the name of a body. Confirmed only in the nominative; what we do not
 * understand, and a case of the other language, leaves it unchanged.
 */
export function declineText(
  text: string,
  grammaticalCase: GrammaticalCase,
  language: DocumentLanguage,
): NameForm {
  if (grammaticalCase === 'nominative') return { text, confirmed: true }
  if (language === 'ru' && isRussianCase(grammaticalCase)) {
    return { text: declinePhraseRu(text, grammaticalCase).text, confirmed: false }
  }
  if (language === 'kk' && isKazakhCase(grammaticalCase)) {
    return { text: declinePhraseKk(text, grammaticalCase), confirmed: false }
  }
  return { text, confirmed: false }
}

/** Every case of the language with its form, in the order of the grammar, nominative first: the list a lawyer confirms once. */
export function nameCaseForms(
  name: NameValue,
  language: DocumentLanguage,
): readonly (NameForm & { readonly grammaticalCase: GrammaticalCase })[] {
  const cases: readonly GrammaticalCase[] = [
    'nominative',
    ...(language === 'ru' ? russianCases : kazakhCases),
  ]
  return cases.map((grammaticalCase) => ({
    grammaticalCase,
    ...declineName(name, grammaticalCase, language),
  }))
}

function storedForm(
  name: NameValue,
  grammaticalCase: RussianCase | KazakhCase,
  language: DocumentLanguage,
): string | undefined {
  if (language === 'ru' && isRussianCase(grammaticalCase)) return name.caseForms?.ru?.[grammaticalCase]
  if (language === 'kk' && isKazakhCase(grammaticalCase)) return name.caseForms?.kk?.[grammaticalCase]
  return undefined
}

function computedForm(
  name: NameValue,
  grammaticalCase: RussianCase | KazakhCase,
  language: DocumentLanguage,
): string {
  if (!isCaseOf(grammaticalCase, language)) return fullName(name, language)
  if (name.kind === 'natural') return joinParts(declineParts(name, partsIn(name, language), grammaticalCase))
  // A Russian name of an organisation takes no Kazakh suffix, nor the other way round.
  if (name.kind === 'legal' && (language === 'kk' ? name.fullKk : name.full) === undefined) {
    return fullName(name, language)
  }
  const full = fullName(name, language)
  const asPerson =
    name.kind === 'pseudonym' &&
    isRussianCase(grammaticalCase) &&
    !declinePhraseRu(full, grammaticalCase).recognised
      ? declinePersonalNameRu(full, grammaticalCase, name.gender)
      : undefined
  return asPerson ?? declineText(full, grammaticalCase, language).text
}

/** Name parts in a case: in Russian each of them, in Kazakh the last. */
function declineParts(
  name: NameValue,
  parts: NameParts,
  grammaticalCase: RussianCase | KazakhCase,
): NameParts {
  if (isRussianCase(grammaticalCase)) return declineNamePartsRu(parts, grammaticalCase, name.gender)
  const last = (['patronymic', 'given', 'surname'] as const).find((part) => parts[part] !== undefined)
  const text = last === undefined ? undefined : parts[last]
  if (last === undefined || text === undefined) return parts
  return { ...parts, [last]: declineNameKk(text, grammaticalCase) }
}

function partsIn(name: NameValue, language: DocumentLanguage): NameParts {
  return (language === 'kk' ? (name.kk ?? name.ru) : (name.ru ?? name.kk)) ?? {}
}

function wholeName(name: NameValue, language: DocumentLanguage): string | undefined {
  return language === 'kk' ? (name.fullKk ?? name.full) : (name.full ?? name.fullKk)
}

function joinParts({ surname, given, patronymic }: NameParts): string {
  return [surname, given, patronymic].filter((part) => part !== undefined).join(' ')
}

function abbreviate({ surname, given, patronymic }: NameParts): string {
  if (surname === undefined) return joinParts({ given, patronymic })
  const letters = [given, patronymic]
    .filter((part) => part !== undefined)
    .map((part) =>
      part
        .split('-')
        .map((half) => `${half.charAt(0).toUpperCase()}.`)
        .join('-'),
    )
  return letters.length === 0 ? surname : `${letters.join('')} ${surname}`
}

function isRussianCase(grammaticalCase: GrammaticalCase): grammaticalCase is RussianCase {
  return (russianCases as readonly string[]).includes(grammaticalCase)
}

function isKazakhCase(grammaticalCase: GrammaticalCase): grammaticalCase is KazakhCase {
  return (kazakhCases as readonly string[]).includes(grammaticalCase)
}

function isCaseOf(grammaticalCase: GrammaticalCase, language: DocumentLanguage): boolean {
  return language === 'ru' ? isRussianCase(grammaticalCase) : isKazakhCase(grammaticalCase)
}
