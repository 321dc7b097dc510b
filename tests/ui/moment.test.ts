import { expect, test } from 'vitest'
import { readMoment, writeMoment } from '../../renderer/ui/moment.ts'

test('a day stays a day, and a day with a time becomes an instant that reads back the same', () => {
  expect(readMoment('2026-03-12')).toEqual({ day: '2026-03-12', time: '' })
  expect(writeMoment({ day: '2026-03-12', time: '' }, false)).toBe('2026-03-12')
  const instant = writeMoment({ day: '2026-03-12', time: '10:15' }, true)
  expect(instant).toMatch(/^2026-03-12T10:15:00[+-]\d\d:\d\d$/u)
  expect(readMoment(instant)).toEqual({ day: '2026-03-12', time: '10:15' })
})

test.each([
  { day: '2026-03-12', time: '' },
  { day: '2026-12-31', time: '23:59' },
  { day: '2024-02-29', time: '00:00' },
])('$day $time comes back as it was typed', (moment) => {
  expect(readMoment(writeMoment(moment, false))).toEqual(moment)
})

test('what is no moment reads as nothing', () => {
  expect(readMoment('')).toEqual({ day: '', time: '' })
  expect(readMoment('notT')).toEqual({ day: '', time: '' })
})

test('half of an answer is waited for, and nothing clears the field', () => {
  expect(writeMoment({ day: '2026-03-12', time: '' }, true)).toBeUndefined()
  expect(writeMoment({ day: '', time: '10:15' }, false)).toBeUndefined()
  expect(writeMoment({ day: '', time: '' }, true)).toBeNull()
  expect(readMoment(undefined)).toEqual({ day: '', time: '' })
})
