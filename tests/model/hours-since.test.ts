import { describe, expect, test } from 'vitest'
import { countHours, isAhead } from '../../shared/model/hours-since.ts'
import type { When } from '../../shared/model/when.ts'

/** Five hours before UTC, as in Kazakhstan. */
const dayStart = (day: string) => Date.parse(`${day}T00:00:00+05:00`)
const since = (when: When, moment: string) => {
  const { from, to, isBefore } = countHours(when, moment, dayStart)
  return isBefore ? 'before' : [from, to]
}
const exact = (from: string, to?: string): When => ({
  from,
  precision: 'exact',
  ...(to === undefined ? {} : { to }),
})

describe('hours since an incident', () => {
  test('are whole hours where both moments are known, whatever the offset they are written with', () => {
    expect(since(exact('2026-03-01T22:00:00+05:00'), '2026-03-03T04:30:00+05:00')).toEqual([30, 30])
    expect(since(exact('2026-03-01T22:00:00+05:00'), '2026-03-02T23:30:00Z')).toEqual([30, 30])
  })

  test('are a range that holds the truth where an hour is not known', () => {
    expect(since({ from: '2026-03-01', precision: 'day' }, '2026-03-02T10:00:00+05:00')).toEqual([10, 34])
    expect(since(exact('2026-03-01T22:00:00+05:00'), '2026-03-02')).toEqual([2, 26])
    expect(since({ from: '2026-03-01', precision: 'day' }, '2026-03-01T10:00:00+05:00')).toEqual([0, 10])
    expect(since({ from: '2026-03-01', precision: 'day' }, '2026-03-01')).toEqual([0, 24])
  })

  test('of a month, a year or a span begin and end with it', () => {
    expect(since({ from: '2026-02-10', precision: 'month' }, '2026-03-02T00:00:00+05:00')).toEqual([24, 696])
    expect(since({ from: '2025-06-10', precision: 'year' }, '2026-01-01T01:00:00+05:00')).toEqual([1, 8761])
    const between: When = { from: '2026-03-01', to: '2026-03-02', precision: 'between' }
    expect(since(between, '2026-03-03T12:00:00+05:00')).toEqual([12, 60])
    expect(since({ from: '2025-12-05', precision: 'month' }, '2026-01-01T05:00:00+05:00')).toEqual([5, 749])
  })

  test('of what lasted run from its end to its beginning', () => {
    const lasted = exact('2026-03-01T20:00:00+05:00', '2026-03-02T02:00:00+05:00')
    expect(since(lasted, '2026-03-02T12:00:00+05:00')).toEqual([10, 16])
  })

  test('a moment before it is said to be that, and no number is below nothing', () => {
    expect(since(exact('2026-03-01T22:00:00+05:00'), '2026-03-01T20:00:00+05:00')).toBe('before')
    expect(since({ from: '2026-03-01', precision: 'day' }, '2026-02-28')).toBe('before')
  })
})

test('a moment is ahead of now by what the clock shows, not by how it is written', () => {
  expect(isAhead('2026-03-02T04:00:00+05:00', '2026-03-01T23:30:00.000Z', dayStart)).toBe(false)
  expect(isAhead('2026-03-01T23:00:00-05:00', '2026-03-02T01:00:00.000Z', dayStart)).toBe(true)
  expect(isAhead('2026-03-02', '2026-03-01T20:00:00.000Z', dayStart)).toBe(false)
  expect(isAhead('2026-03-02', '2026-03-01T18:00:00.000Z', dayStart)).toBe(true)
})
