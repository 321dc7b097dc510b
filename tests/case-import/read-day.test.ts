import { expect, test } from 'vitest'
import { orderOf, readDay } from '../../shared/case-import/read-day.ts'

const today = '2026-03-12'
const read = (value: string | number) => readDay(value, { today })

test.each([
  ['31.12.2025', '2025-12-31'],
  ['5.3.2024', '2024-03-05'],
  ['31.12.2025 г.', '2025-12-31'],
  ['2025-12-31', '2025-12-31'],
  ['2025-12-31T10:00:00', '2025-12-31'],
  ['31.12.2025 14:30', '2025-12-31'],
  ['31 декабря 2025 г.', '2025-12-31'],
  ['12 наурыз 2024 ж.', '2024-03-12'],
  ['3 May 2024', '2024-05-03'],
  ['12/31/2025', '2025-12-31'],
  ['31/12/2025', '2025-12-31'],
  ['05/05/2025', '2025-05-05'],
  [45_000, '2023-03-15'],
  ['45000', '2023-03-15'],
])('%s', (value, day) => {
  expect(read(value)).toEqual({ day })
})

test('a year of two digits is told', () => {
  expect(read('31.12.25')).toEqual({ day: '2025-12-31', shortYear: true })
  expect(read('12/31/85')).toEqual({ day: '1985-12-31', shortYear: true })
})

test('what fits both ways is asked, until the order is said', () => {
  expect(read('03/04/2025')).toEqual({ dayFirst: '2025-04-03', monthFirst: '2025-03-04' })
  expect(readDay('03/04/2025', { today, order: 'dmy' })).toEqual({ day: '2025-04-03' })
  expect(readDay('03/04/2025', { today, order: 'mdy' })).toEqual({ day: '2025-03-04' })
})

test.each(['31.02.2025', 'вчера', '13.13.2025', '00.00.0000', 'лето 2019', '12', '99999'])(
  '%s is no day',
  (value) => {
    expect(read(value)).toEqual({ unreadable: true })
  },
)

test('a column tells its order by its clear days, unless they disagree', () => {
  expect(orderOf(['03/04/2025', '25/04/2025'])).toBe('dmy')
  expect(orderOf(['03/04/2025', '04/25/2025'])).toBe('mdy')
  expect(orderOf(['25/04/2025', '04/25/2025'])).toBeUndefined()
  expect(orderOf(['03/04/2025'])).toBeUndefined()
})
