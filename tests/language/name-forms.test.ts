import { describe, expect, test } from 'vitest'
import type { NameValue } from '../../shared/document/context.ts'
import {
  declineInitials,
  declineName,
  declineText,
  fullName,
  initials,
  nameCaseForms,
} from '../../shared/language/name-forms.ts'

const aliya: NameValue = {
  kind: 'natural',
  ru: { surname: 'Примерова', given: 'Алия', patronymic: 'Сериковна' },
  kk: { surname: 'Примерова', given: 'Әлия', patronymic: 'Серікқызы' },
  gender: 'feminine',
}
const fund: NameValue = { kind: 'legal', full: 'Фонд «Пример»', fullKk: '«Мысал» қоры', short: 'ОФ «Пример»' }

test('full names and initials', () => {
  expect(fullName(aliya, 'ru')).toBe('Примерова Алия Сериковна')
  expect(fullName(aliya, 'kk')).toBe('Примерова Әлия Серікқызы')
  expect(initials(aliya, 'ru')).toBe('А.С. Примерова')
  expect(initials(aliya, 'kk')).toBe('Ә.С. Примерова')
  expect(initials({ kind: 'natural', ru: { surname: 'Ким', given: 'Анна-Мария' } }, 'ru')).toBe('А.-М. Ким')
  expect(initials({ kind: 'natural', ru: { given: 'Анна' } }, 'ru')).toBe('Анна')
  expect(initials(fund, 'ru')).toBe('ОФ «Пример»')
  expect(initials({ kind: 'pseudonym', full: 'Потерпевшая А.' }, 'ru')).toBe('Потерпевшая А.')
  expect(fullName({ kind: 'natural' }, 'ru')).toBe('')
})

test('a name kept in one language only serves the other', () => {
  expect(fullName({ kind: 'natural', ru: { surname: 'Ким' } }, 'kk')).toBe('Ким')
  expect(declineName({ kind: 'natural', ru: { surname: 'Ким' } }, 'barys', 'kk').text).toBe('Кимге')
  expect(declineName({ kind: 'legal', full: 'Районный суд' }, 'barys', 'kk')).toEqual({
    text: 'Районный суд',
    confirmed: false,
  })
})

describe('declineName', () => {
  test('computed forms are not confirmed, the nominative is', () => {
    expect(declineName(aliya, 'genitive', 'ru')).toEqual({
      text: 'Примеровой Алии Сериковны',
      confirmed: false,
    })
    expect(declineName(aliya, 'barys', 'kk')).toEqual({
      text: 'Примерова Әлия Серікқызына',
      confirmed: false,
    })
    expect(declineName(aliya, 'nominative', 'kk')).toEqual({
      text: 'Примерова Әлия Серікқызы',
      confirmed: true,
    })
  })

  test('a stored form wins, for its own case and language only', () => {
    const stored: NameValue = { ...aliya, caseForms: { ru: { dative: 'Примеровой Алие Сериковне' } } }
    expect(declineName(stored, 'dative', 'ru')).toEqual({
      text: 'Примеровой Алие Сериковне',
      confirmed: true,
    })
    expect(declineName(stored, 'genitive', 'ru').confirmed).toBe(false)
    expect(declineName(stored, 'barys', 'kk').confirmed).toBe(false)
  })

  test('a case of the other language leaves the nominative, unconfirmed', () => {
    expect(declineName(aliya, 'ilik', 'ru')).toEqual({ text: 'Примерова Алия Сериковна', confirmed: false })
    expect(declineName(aliya, 'genitive', 'kk')).toEqual({
      text: 'Примерова Әлия Серікқызы',
      confirmed: false,
    })
  })

  test('legal names', () => {
    expect(declineName(fund, 'instrumental', 'ru').text).toBe('Фондом «Пример»')
    expect(declineName(fund, 'shyghys', 'kk').text).toBe('«Мысал» қорынан')
  })

  test.each([
    ['Потерпевшая А.', 'feminine', 'Потерпевшей А.'],
    ['Анна', 'feminine', 'Анне'],
    ['Анна П.', 'feminine', 'Анне П.'],
    ['Анна Петрова', 'feminine', 'Анне Петровой'],
    ['Петрова Анна', undefined, 'Петровой Анне'],
    ['Петрова Анна Ивановна', undefined, 'Петровой Анне Ивановне'],
    ['Иван Иванович', undefined, 'Ивану Ивановичу'],
    ['Свидетель № 1', 'masculine', 'Свидетелю № 1'],
    ['Айша Гүлнар', 'feminine', 'Айша Гүлнар'],
    ['К-17', undefined, 'К-17'],
  ] as const)('pseudonym %s', (full, gender, dative) => {
    const name: NameValue = { kind: 'pseudonym', full, ...(gender !== undefined && { gender }) }
    expect(declineName(name, 'dative', 'ru')).toEqual({ text: dative, confirmed: false })
  })
})

describe('declineInitials', () => {
  test('declines the surname', () => {
    expect(declineInitials(aliya, 'genitive', 'ru')).toEqual({ text: 'А.С. Примеровой', confirmed: false })
    expect(declineInitials(aliya, 'ilik', 'kk')).toEqual({ text: 'Ә.С. Примерованың', confirmed: false })
    expect(declineInitials(aliya, 'nominative', 'ru')).toEqual({ text: 'А.С. Примерова', confirmed: true })
    expect(declineInitials(fund, 'dative', 'ru').text).toBe('ОФ «Пример»')
  })

  test('takes the surname out of a stored Russian form; a Kazakh one declines another word', () => {
    const caseForms = {
      ru: { genitive: 'Примерова Алии Сериковны' },
      kk: { ilik: 'Примерова Әлия Серікқызының' },
    }
    const stored: NameValue = { ...aliya, caseForms }
    expect(declineInitials(stored, 'genitive', 'ru')).toEqual({ text: 'А.С. Примерова', confirmed: true })
    expect(declineInitials(stored, 'ilik', 'kk')).toEqual({ text: 'Ә.С. Примерованың', confirmed: false })
  })
})

test('the list to confirm has every case, stored ones marked', () => {
  const stored: NameValue = { ...aliya, caseForms: { kk: { tabys: 'Примерова Әлия Серікқызын' } } }
  expect(nameCaseForms(stored, 'ru').map(({ grammaticalCase }) => grammaticalCase)).toEqual([
    'nominative',
    'genitive',
    'dative',
    'accusative',
    'instrumental',
    'prepositional',
  ])
  const kazakh = nameCaseForms(stored, 'kk')
  expect(kazakh).toHaveLength(7)
  expect(kazakh.filter(({ confirmed }) => confirmed).map(({ grammaticalCase }) => grammaticalCase)).toEqual([
    'nominative',
    'tabys',
  ])
})

test('plain text', () => {
  expect(declineText('главный редактор', 'dative', 'ru')).toEqual({
    text: 'главному редактору',
    confirmed: false,
  })
  expect(declineText('Медеу аудандық соты', 'barys', 'kk').text).toBe('Медеу аудандық сотына')
  expect(declineText('адвокат', 'nominative', 'ru')).toEqual({ text: 'адвокат', confirmed: true })
  expect(declineText('адвокат', 'ilik', 'ru').text).toBe('адвокат')
})
