import { expect, test } from 'vitest'
import { plural } from '../../shared/language/plural-ru.ts'

test.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [10, 'дней'],
  [11, 'дней'],
  [14, 'дней'],
  [19, 'дней'],
  [20, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [100, 'дней'],
  [101, 'день'],
  [111, 'дней'],
  [112, 'дней'],
  [1011, 'дней'],
  [1021, 'день'],
  [-1, 'день'],
  [-12, 'дней'],
  [-23, 'дня'],
])('%d %s', (n, form) => {
  expect(plural('день', 'дня', 'дней')(n)).toBe(form)
})

test('agrees with the plural rules of the platform', () => {
  const rules = new Intl.PluralRules('ru')
  for (let n = 0; n <= 1200; n++) expect(plural('one', 'few', 'many')(n)).toBe(rules.select(n))
})
