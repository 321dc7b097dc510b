import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianOf } from '../../shared/stats/median.ts'
import { smallest, suppressMedian, suppressSmall } from '../../shared/stats/suppress.ts'

const table = (...counts: number[]) => counts.map((count, place) => ({ key: String(place), count }))
const told = (...counts: number[]) => suppressSmall(table(...counts)).cells.map(({ count }) => count)

describe('small counts', () => {
  test('are not told, and neither is the smallest of the others, or the total would give them back', () => {
    expect(told(3, 40, 20)).toEqual([undefined, 40, undefined])
    expect(told(3, 2, 40)).toEqual([undefined, undefined, 40])
  })

  test('that are all ones would be given back by their sum: one more is hidden', () => {
    expect(told(1, 1, 50)).toEqual([undefined, undefined, undefined])
    expect(told(1, 1, 7, 50)).toEqual([undefined, undefined, undefined, 50])
    expect(told(4, 4, 20, 50)).toEqual([undefined, undefined, undefined, 50])
    expect(told(1, 2, 7, 50)).toEqual([undefined, undefined, undefined, 50])
  })

  test('zeros stay, and a table without small counts stays whole', () => {
    expect(told(0, 5, 12)).toEqual([0, 5, 12])
  })

  test('a total below five is not told at all', () => {
    expect(suppressSmall(table(2, 1, 0))).toEqual({ total: undefined, cells: [] })
    expect(suppressSmall(table(1, 1, 1, 1, 1))).toEqual({ total: undefined, cells: [] })
    expect(suppressSmall([])).toEqual({ total: 0, cells: [] })
  })
})

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 400 })), {
  maxLength: 12,
})

test('no small count is told, and none can be worked out from the rest', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { total, cells } = suppressSmall(table(...given))
      const hidden = cells.filter(({ count }) => count === undefined)
      const shown = cells.flatMap(({ count }) => count ?? [])
      expect(shown.every((count) => count === 0 || count >= smallest)).toBe(true)
      if (total === undefined || hidden.length === 0) return
      const rest = total - shown.reduce((all, count) => all + count, 0)
      // Every hidden cell could hold at least two different counts, each one or more, that add up to the rest.
      expect(hidden.length).toBeGreaterThan(1)
      expect(rest).toBeGreaterThan(hidden.length)
    }),
  )
})

test('what is told is true', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { total, cells } = suppressSmall(table(...given))
      cells.forEach(({ count }, place) => {
        if (count !== undefined) expect(count).toBe(given[place])
      })
      if (total !== undefined) expect(total).toBe(given.reduce((all, count) => all + count, 0))
    }),
  )
})

test('a median needs five', () => {
  expect(medianOf([])).toBeUndefined()
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([4, 1, 2, 9])).toBe(3)
  expect(suppressMedian(3, 4)).toBeUndefined()
  expect(suppressMedian(3, 5)).toBe(3)
})
