import { describe, expect, test } from 'vitest'
import { dateShort, time } from '../../shared/language/dates.ts'
import { periodWords } from '../../shared/language/period-words.ts'

const write = (moment: string) =>
  moment.length === 10 ? dateShort(moment) : `${dateShort(moment)}, ${time(moment)}`

describe('when something was, as exactly as it is known', () => {
  test.each([
    ['a day', { from: '2026-03-12', precision: 'day' }, '12.03.2026'],
    ['a moment', { from: '2026-03-12T10:05:00+05:00', precision: 'exact' }, '12.03.2026, 10:05'],
    ['a month', { from: '2026-03-01', precision: 'month' }, '03.2026'],
    ['a year', { from: '2026-01-01', precision: 'year' }, '2026'],
    ['days', { from: '2026-03-12', to: '2026-03-15', precision: 'day' }, '12.03.2026 – 15.03.2026'],
    ['months', { from: '2026-03-01', to: '2026-05-31', precision: 'month' }, '03.2026 – 05.2026'],
    ['one month twice', { from: '2026-03-01', to: '2026-03-31', precision: 'month' }, '03.2026'],
    ['a month of a moment', { from: '2026-03-12T10:05:00+05:00', precision: 'month' }, '03.2026'],
  ] as const)('%s', (_what, period, words) => {
    expect(periodWords(period, write)).toBe(words)
  })
})
