import { expect, test } from 'vitest'
import { isDay, parseTypedDate } from '../../shared/text/date-entry.ts'

test.each([
  ['12.03.2026', '2026-03-12'],
  ['1.2.2026', '2026-02-01'],
  ['12/03/2026', '2026-03-12'],
  ['12 03 2026', '2026-03-12'],
  ['12,3,2026', '2026-03-12'],
  ['12032026', '2026-03-12'],
  [' 2026-03-12 ', '2026-03-12'],
  ['29.02.2024', '2024-02-29'],
])('%s is %s', (typed, date) => {
  expect(parseTypedDate(typed)).toBe(date)
})

test.each([
  '',
  '12.03',
  '31.02.2026',
  '29.02.2026',
  '00.01.2026',
  '1.13.2026',
  '12.03.26',
  'вчера',
  '12.03.20261',
])('«%s» is no date', (typed) => {
  expect(parseTypedDate(typed)).toBeUndefined()
})

test('only a whole day of the calendar, written as it is kept, is a day', () => {
  expect(['2026-03-12', '2024-02-29'].filter(isDay)).toHaveLength(2)
  expect(
    ['', '2026-3-12', '12.03.2026', '2026-13-45', '2026-02-29', '2026-03-12T10:00', ' 2026-03-12'].filter(
      isDay,
    ),
  ).toEqual([])
})
