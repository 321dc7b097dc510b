import { expect, test } from 'vitest'
import { recordTitle } from '../../shared/text/record-title.ts'

test('a record that is called by one of its values is called so in words', () => {
  expect(recordTitle('role', 'defendant', 'kk')).toBe('Жауапкер')
  expect(recordTitle('suit', 'against-us', 'ru')).toBe('Иск к нам')
  expect(recordTitle('suit', '2026-03-12', 'ru')).toBe('2026-03-12')
  expect(recordTitle('case', 'defendant', 'ru')).toBe('defendant')
})
