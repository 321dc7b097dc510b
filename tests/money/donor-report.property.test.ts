import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currency, ledgerCategory, ledgerDirection } from '../../shared/model/ledger.ts'
import { buildDonorReport, type LedgerLine } from '../../shared/money/donor-report.ts'

const period = fc.constantFrom('2024-11', '2025-02', '2025-03', '2026-01')

const line: fc.Arbitrary<LedgerLine> = fc.record({
  direction: fc.constantFrom(...ledgerDirection.options),
  category: fc.constantFrom(...ledgerCategory.options),
  fund: fc.constantFrom(undefined, 'Фонд А', 'Фонд Б', 'Фонд В'),
  currency: fc.constantFrom(...currency.options.slice(0, 3)),
  period,
  signedTiyn: fc.integer({ min: 1, max: 1_000_000_000_000 }),
  helpedId: fc.constantFrom(undefined, ...Array.from({ length: 12 }, (_, place) => `p${String(place)}`)),
  isLive: fc.constant(true),
})

/** Entries, some of them taken back in another month. */
const lines = fc.array(fc.record({ line, backOn: fc.option(period, { nil: undefined }) })).map((made) =>
  made.flatMap(({ line: one, backOn }): LedgerLine[] =>
    backOn === undefined
      ? [one]
      : [
          { ...one, isLive: false },
          { ...one, period: backOn, signedTiyn: -one.signedTiyn, isLive: false },
        ],
  ),
)
const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe('every tenge adds up', () => {
  test('each table to its currency, each currency to its entries, in whole numbers', () => {
    fc.assert(
      fc.property(lines, (made) => {
        const reports = buildDonorReport(made)
        for (const report of reports) {
          const own = made.filter((each) => each.currency === report.currency)
          for (const direction of ledgerDirection.options) {
            const total = add(
              own.filter((each) => each.direction === direction).map((each) => each.signedTiyn),
            )
            const key = direction === 'in' ? 'inTiyn' : 'outTiyn'
            expect(report[key]).toBe(total)
            for (const table of report.tables) expect(add(table.cells.map((cell) => cell[key]))).toBe(total)
          }
          const numbers = report.tables.flatMap(({ cells }) =>
            cells.flatMap((cell) => [cell.inTiyn, cell.outTiyn, cell.payments ?? 0, cell.people ?? 0]),
          )
          expect(numbers.every(Number.isSafeInteger)).toBe(true)
        }
        expect(new Set(reports.map((report) => report.currency))).toEqual(
          new Set(made.map((each) => each.currency)),
        )
      }),
    )
  })

  test('what was taken back comes to nothing and counts for nobody', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (made) => {
        const both = made.flatMap((each): LedgerLine[] => [
          { ...each, isLive: false },
          { ...each, signedTiyn: -each.signedTiyn, isLive: false },
        ])
        for (const report of buildDonorReport(both))
          expect([report.inTiyn, report.outTiyn, report.payments, report.people]).toEqual([0, 0, 0, 0])
      }),
    )
  })

  test('the order of the entries changes nothing', () => {
    fc.assert(
      fc.property(lines, (made) => {
        expect(buildDonorReport(made.toReversed())).toEqual(buildDonorReport(made))
      }),
    )
  })
})

describe('few people are not told', () => {
  test('no count from 1 to 4 is in a report, and none is the rest of a total', () => {
    fc.assert(
      fc.property(lines, (made) => {
        for (const report of buildDonorReport(made))
          for (const { cells } of report.tables)
            for (const name of ['payments', 'people'] as const) {
              const told = cells.map((cell) => cell[name])
              for (const count of [...told, report[name]])
                expect(count !== undefined && count > 0 && count < 5).toBe(false)
              expect(told.filter((count) => count === undefined)).not.toHaveLength(
                report[name] === undefined ? -1 : 1,
              )
            }
      }),
    )
  })

  test('four people are hidden, five are told', () => {
    const of = (count: number) =>
      buildDonorReport(
        Array.from({ length: count }, (_, place) => ({
          direction: 'out' as const,
          category: 'treatment' as const,
          fund: undefined,
          currency: 'KZT' as const,
          period: '2026-03',
          signedTiyn: 100,
          helpedId: `p${String(place)}`,
          isLive: true,
        })),
      )[0]
    expect([of(4)?.people, of(4)?.payments, of(4)?.outTiyn]).toEqual([undefined, undefined, 400])
    expect([of(5)?.people, of(5)?.payments, of(5)?.outTiyn]).toEqual([5, 5, 500])
  })
})
