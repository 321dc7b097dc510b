import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianOf } from '../../shared/stats/median.ts'
import { smallest, suppressMedian, suppressSmall, type Cover } from '../../shared/stats/suppress.ts'

const table = (counts: readonly number[]) => counts.map((count, place) => ({ key: String(place), count }))
const told = (...counts: number[]) => suppressSmall(table(counts)).cells.map(({ count }) => count)
const nothing = { total: undefined, cells: [] }

describe('small counts', () => {
  test('are not told, and neither is the last of the others, or the total would give them back', () => {
    expect(told(3, 40, 20)).toEqual([undefined, 40, undefined])
    expect(told(40, 3, 20, 2)).toEqual([40, undefined, undefined, undefined])
    expect(suppressSmall(table([20, 3, 40]), 'first').cells.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
      40,
    ])
  })

  test('are covered by a line chosen by its place alone, however large it is', () => {
    expect(told(4, 8, 8)).toEqual([undefined, 8, undefined])
    expect(told(4, 8, 800)).toEqual([undefined, 8, undefined])
  })

  test('zeros stay, and a table without small counts stays whole', () => {
    expect(told(0, 5, 12)).toEqual([0, 5, 12])
    expect(told(0, 3, 9, 12)).toEqual([0, undefined, 9, undefined])
  })

  test('without anything left to show nothing is told, and so of a total below five', () => {
    for (const counts of [
      [2, 1, 0],
      [1, 1, 1, 1, 1],
      [4, 4],
      [3, 5],
      [1, 90],
    ])
      expect(suppressSmall(table(counts))).toEqual(nothing)
    expect(suppressSmall([])).toEqual({ total: 0, cells: [] })
  })

  test('as low as can be would be known from their sum: nothing is told', () => {
    expect(suppressSmall(table([70, 1, 5]))).toEqual(nothing)
    expect(told(70, 1, 6)).toEqual([70, undefined, undefined])
  })
})

/** Every table of so many lines with counts up to `most`. */
function* allTables(lines: number, most: number): Generator<number[]> {
  if (lines === 0) yield []
  else
    for (const rest of allTables(lines - 1, most)) {
      for (let count = 0; count <= most; count += 1) yield [...rest, count]
    }
}

/**
 * A reader who knows the rule, the lines and the total, even where the table does not tell it, and tries every table that would have
 * looked the same. Returns the tables in which some line that is not told could only have been one number.
 */
function givenAway(lines: number, most: number, cover: Cover): number[][] {
  const looks = new Map<string, number[][]>()
  for (const counts of allTables(lines, most)) {
    const total = counts.reduce((all, count) => all + count, 0)
    // Above the bound there would be more tables of this total that look the same: they are not tried, so it is not judged.
    if (total > most) continue
    const look = JSON.stringify([total, suppressSmall(table(counts), cover)])
    looks.set(look, [...(looks.get(look) ?? []), counts])
  }
  return [...looks].flatMap(([look, tables]) => {
    const [total, { cells }] = JSON.parse(look) as [number, { cells: { count?: number }[] }]
    if (total < smallest) return []
    const first = tables[0] ?? []
    const isKnown = first.some(
      (count, line) => cells[line]?.count === undefined && tables.every((counts) => counts[line] === count),
    )
    return isKnown ? [first] : []
  })
}

test.each([
  [2, 40, 'last'],
  [3, 30, 'last'],
  [3, 30, 'first'],
  [4, 20, 'last'],
  [5, 14, 'first'],
] as const)(
  'of %i lines up to %i, who knows the rule finds out none that is hidden (%s)',
  (lines, most, cover) => {
    expect(givenAway(lines, most, cover)).toEqual([])
  },
)

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 400 })), {
  maxLength: 12,
})
const covers = fc.constantFrom('first' as const, 'last' as const)

test('every hidden line could have been another number with the same look of the table', () => {
  fc.assert(
    fc.property(counts, covers, (given, cover) => {
      const look = JSON.stringify(suppressSmall(table(given), cover))
      const { total, cells } = suppressSmall(table(given), cover)
      if (total === undefined) return
      const hidden = cells.flatMap(({ count }, line) => (count === undefined ? [line] : []))
      for (const line of hidden) {
        // One case more here, one less there, or the other way round.
        const others = hidden.filter((other) => other !== line)
        const moved = others.flatMap((other) =>
          [1, -1].map((by) =>
            given.map((count, place) => (place === line ? count + by : place === other ? count - by : count)),
          ),
        )
        expect(moved.some((other) => JSON.stringify(suppressSmall(table(other), cover)) === look)).toBe(true)
      }
    }),
  )
})

test('no small count is told, and what is told is true', () => {
  fc.assert(
    fc.property(counts, covers, (given, cover) => {
      const { total, cells } = suppressSmall(table(given), cover)
      cells.forEach(({ count }, place) => {
        if (count === undefined) return
        expect(count).toBe(given[place])
        expect(count === 0 || count >= smallest).toBe(true)
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
