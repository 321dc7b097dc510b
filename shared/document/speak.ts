import { declineInitials, declineName, fullName, initials } from '../language/name-forms.ts'
import type { DocumentLanguage } from '../model/values.ts'
import type { Gap, UnconfirmedForm, Value } from './value.ts'

type Spoken =
  { readonly text: string; readonly unconfirmed: readonly UnconfirmedForm[] } | { readonly gap: Gap }

/** The words of a value as they stand on the page, or the gap that stands for them. */
export function speak(value: Value, language: DocumentLanguage): Spoken {
  switch (value.kind) {
    case 'missing':
      return { gap: value.gap }
    case 'text':
      return { text: value.text, unconfirmed: value.unconfirmed }
    case 'name':
      return speakName(value, language)
    case 'number':
      return value.gap === undefined ? plain(String(value.number)) : { gap: value.gap }
    case 'code':
      return plain(value.code)
    case 'boolean':
      return plain(String(value.truth))
    case 'date':
      return plain(value.iso)
    case 'money':
      return plain(String(value.tiyn))
    case 'list':
    case 'exhibits':
    case 'record':
      // `checkTemplate` lets none of these be printed.
      return plain('')
  }
}

function plain(text: string): Spoken {
  return { text, unconfirmed: [] }
}

type NameInCase = Extract<Value, { kind: 'name' }>

function speakName({ name, style, grammaticalCase, gap }: NameInCase, language: DocumentLanguage): Spoken {
  if (fullName(name, language).trim() === '') return { gap }
  if (grammaticalCase === undefined) {
    return plain(style === 'initials' ? initials(name, language) : fullName(name, language))
  }
  const declined = style === 'initials' ? declineInitials : declineName
  const { text, confirmed } = declined(name, grammaticalCase, language)
  return { text, unconfirmed: confirmed ? [] : [{ case: grammaticalCase, text }] }
}
