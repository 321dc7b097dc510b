import { expect, test } from 'vitest'
import { listTemplates } from '../../electron/backend/templates/templates.ts'
import { evidenceKind } from '../../shared/model/evidence.ts'
import { findValueKind, valueChoices, valueLabel } from '../../shared/text/value-text.ts'

test('a value is called by its name; one that is not of its list stays as it is', () => {
  expect(valueLabel('caseKind', 'criminal', 'ru')).toBe('Уголовное')
  expect(valueLabel('caseKind', 'criminal', 'kk')).toBe('Қылмыстық')
  expect(valueLabel('caseKind', 'canon-law', 'ru')).toBe('canon-law')
  expect(valueLabel('caseKind', 'toString', 'ru')).toBe('toString')
})

test('a form offers all values of a kind, each with its name', () => {
  expect(valueChoices('documentLanguage', 'kk')).toEqual([
    { value: 'ru', label: 'Орыс тілі' },
    { value: 'kk', label: 'Қазақ тілі' },
  ])
})

test('a kind is found by its values in any order, and not by some of them', () => {
  expect(findValueKind(evidenceKind.options.toReversed())).toBe('evidenceKind')
  expect(findValueKind(evidenceKind.options.slice(1))).toBeUndefined()
})

test('every template is of a kind that has a name', () => {
  const known = new Set(valueChoices('filing', 'ru').map(({ value }) => value))
  expect(listTemplates().filter(({ filing }) => !known.has(filing))).toEqual([])
})
