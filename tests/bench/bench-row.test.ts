import { describe, expect, it } from 'vitest'
import { benchRow } from './bench-row.ts'
import { tableText } from './print-table.ts'
import { ratioOf, spreadOf } from './spread.ts'

describe('spread', () => {
  it('is the middle, the least and the most', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, runs: [3, 1, 2] })
    expect(spreadOf([4, 1, 2, 3]).median).toBe(2.5)
    expect(() => spreadOf([])).toThrow(RangeError)
  })

  it('is compared run against run, so that a slow minute counts for both', () => {
    expect(ratioOf(spreadOf([2, 20, 3]), spreadOf([1, 10, 1]))).toBe(2)
    expect(() => ratioOf(spreadOf([1, 2]), spreadOf([1]))).toThrow(RangeError)
  })
})

describe('a row', () => {
  const runs = spreadOf([10, 12, 11])
  const target = { kind: 'ratio', atMost: 2 } as const
  const against = (times: readonly number[]) =>
    benchRow({
      name: 'импорт',
      unit: 'с',
      runs,
      target,
      reference: { tool: 'age', command: 'age -r', spread: spreadOf(times) },
    })

  it('passes up to its target and is over beyond it', () => {
    expect(against([5, 6, 5.5])).toMatchObject({ ratio: 2, verdict: 'pass' })
    expect(against([4, 4, 4])).toMatchObject({ ratio: 2.75, verdict: 'over' })
    const value = { kind: 'value', atMost: 11 } as const
    expect(benchRow({ name: 'a', unit: 'мс', runs, target: value }).verdict).toBe('pass')
    expect(benchRow({ name: 'a', unit: 'мс', runs, target: { ...value, atMost: 10.9 } }).verdict).toBe('over')
    expect(benchRow({ name: 'a', unit: 'мс', runs }).verdict).toBe('information')
  })

  it('without its reference tool says so and guesses nothing', () => {
    const row = benchRow({
      name: 'импорт',
      unit: 'с',
      runs,
      target,
      reference: { tool: 'age', command: 'age -r' },
    })
    expect(row).toMatchObject({ ratio: null, verdict: 'not-measured' })
    expect(tableText([row])).toMatch(
      /11,00 с \(10,00 с … 12,00 с\)\s+нет age: не измерено\s+—\s+не измерено/u,
    )
  })

  it('over its target stands out in the table', () => {
    expect(tableText([against([4, 4, 4])])).toMatch(/≤ 2 раза .* 2,75 раза\s+СВЫШЕ/u)
  })
})
