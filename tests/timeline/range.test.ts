import { expect, test } from 'vitest'
import { daysBetween } from '../../shared/deadlines/day.ts'
import { move, wholeRange, zoom } from '../../shared/timeline/range.ts'

const event = (at: string, more: object = {}) => ({
  lane: 'report' as const,
  entity: 'report',
  id: '019a0000-0000-7000-8000-000000000001',
  at,
  precision: 'exact' as const,
  isOpen: false,
  what: '',
  title: '',
  ...more,
})

test('all of it holds the first and the last day, and today while something is open', () => {
  const whole = wholeRange([event('2026-01-10'), event('2025-12-01T10:00:00+05:00')], '2026-06-30')
  expect(whole.from <= '2025-12-01' && whole.until >= '2026-01-10' && whole.until < '2026-06-30').toBe(true)
  expect(wholeRange([event('2026-01-10', { isOpen: true })], '2026-06-30').until >= '2026-06-30').toBe(true)
  expect(
    daysBetween(...(Object.values(wholeRange([], '2026-06-30')) as [string, string])),
  ).toBeGreaterThanOrEqual(4)
})

test('zoom keeps the day it is asked around in its place', () => {
  const range = { from: '2026-01-01', until: '2026-04-11' }
  const near = zoom(range, 'in', '2026-01-01')
  expect(near).toEqual({ from: '2026-01-01', until: '2026-02-20' })
  expect(zoom(near, 'out', '2026-01-01')).toEqual(range)
  expect(
    daysBetween(
      ...(Object.values(zoom({ from: '2026-01-01', until: '2026-01-08' }, 'in')) as [string, string]),
    ),
  ).toBe(7)
})

test('moving goes by a quarter of what is in sight', () => {
  expect(move({ from: '2026-01-01', until: '2026-01-21' }, 1)).toEqual({
    from: '2026-01-06',
    until: '2026-01-26',
  })
})
