import { moneyInWords, money, numberInWords, ordinal } from '../language/amounts.ts'
import { dateLong, dateShort, time } from '../language/dates.ts'
import { declineText } from '../language/name-forms.ts'
import type { DocumentLanguage } from '../model/values.ts'
import type { FilterCall } from './expression.ts'
import { isCaseFilter, type GrammaticalCase } from './filter-types.ts'
import { joinWords } from './join-words.ts'
import { speak } from './speak.ts'
import type { Value } from './value.ts'

/** Applies one filter. A missing value stays missing until `default`; a scalar filter goes over every item of a list. */
export function applyFilter(value: Value, call: FilterCall, language: DocumentLanguage): Value {
  if (call.name === 'default') return applyDefault(value, call)
  if (call.name === 'count') return count(value)
  if (value.kind === 'missing') return value
  if (call.name === 'list') return joinList(value, language)
  if (value.kind === 'list') {
    return { ...value, items: value.items.map((item) => applyFilter(item, call, language)) }
  }
  if (isCaseFilter(call.name)) return decline(value, call.name, language)
  return applyFormat(value, call.name, language)
}

function applyFormat(value: Value, name: string, language: DocumentLanguage): Value {
  switch (value.kind) {
    case 'name':
      if (name === 'initials') return { ...value, style: 'initials' }
      if (name === 'full-name') return { ...value, style: 'full' }
      return changeLetters(value, name, language)
    case 'text':
      return changeLetters(value, name, language)
    case 'date':
      return formatDate(value, name, language)
    case 'money':
      return words(name === 'money' ? money(value.tiyn, language) : moneyInWords(value.tiyn, language))
    case 'number':
      if (value.gap !== undefined) return { kind: 'missing', gap: value.gap }
      return words(
        name === 'ordinal' ? ordinal(value.number, language) : numberInWords(value.number, language),
      )
    default:
      return value
  }
}

function words(text: string): Value {
  return { kind: 'text', text, unconfirmed: [], typed: false }
}

function applyDefault(value: Value, call: FilterCall): Value {
  const silent =
    value.kind === 'missing' ||
    (value.kind === 'list' && value.items.length === 0) ||
    (value.kind === 'exhibits' && value.exhibits.length === 0) ||
    (value.kind === 'number' && value.gap !== undefined)
  return silent ? words(String(call.arguments[0] ?? '')) : value
}

function count(value: Value): Value {
  if (value.kind === 'list') return { kind: 'number', number: value.items.length }
  if (value.kind === 'exhibits') return { kind: 'number', number: value.exhibits.length }
  return value.kind === 'missing'
    ? { kind: 'number', number: 0, gap: value.gap }
    : { kind: 'number', number: 1 }
}

function joinList(value: Value, language: DocumentLanguage): Value {
  if (value.kind !== 'list') return value
  const spoken = value.items.map((item) => speak(item, language))
  const texts: string[] = []
  for (const item of spoken) {
    if ('gap' in item) return { kind: 'missing', gap: item.gap }
    texts.push(item.text)
  }
  if (texts.length === 0) return { kind: 'missing', gap: value.gap }
  const unconfirmed = spoken.flatMap((item) => ('gap' in item ? [] : item.unconfirmed))
  return { kind: 'text', text: joinWords(texts, language), unconfirmed, typed: true }
}

function decline(value: Value, grammaticalCase: GrammaticalCase, language: DocumentLanguage): Value {
  if (value.kind === 'name') return { ...value, grammaticalCase }
  if (value.kind !== 'text') return value
  const form = declineText(value.text, grammaticalCase, language)
  const doubtful = !form.confirmed && (value.typed || language === 'ru')
  const added = doubtful ? [{ case: grammaticalCase, text: form.text }] : []
  return { ...value, text: form.text, unconfirmed: [...value.unconfirmed, ...added] }
}

function changeLetters(value: Value, name: string, language: DocumentLanguage): Value {
  const spoken = speak(value, language)
  if ('gap' in spoken) return { kind: 'missing', gap: spoken.gap }
  const text =
    name === 'upper'
      ? spoken.text.toUpperCase()
      : spoken.text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  return { kind: 'text', text, unconfirmed: spoken.unconfirmed, typed: true }
}

/** A date may come with a time («2026-03-12T10:00:00+05:00»): its own clock is kept. A bare date has no time. */
function formatDate(
  value: Extract<Value, { kind: 'date' }>,
  name: string,
  language: DocumentLanguage,
): Value {
  const day = value.iso.slice(0, 10)
  if (name === 'date-long') return words(dateLong(day, language))
  if (name === 'date-short') return words(dateShort(day))
  return value.iso.length > 10 ? words(time(value.iso)) : { kind: 'missing', gap: value.gap }
}
