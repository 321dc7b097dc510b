import type { Currency, LedgerCategory, LedgerDirection } from '../model/ledger.ts'
import { suppressSmall } from '../stats/suppress.ts'

/** How long the periods of a report are. */
export const periodUnits = ['month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** What a report has to know of an entry. No name and no free text is among it but the fund's. */
export type LedgerLine = {
  readonly direction: LedgerDirection
  readonly category: LedgerCategory
  readonly fund: string | undefined
  readonly currency: Currency
  /** The month, quarter or year it was paid in: `2026-03`, `2026-Q1`, `2026`. */
  readonly period: string
  /** Taken away by an entry that takes another back. */
  readonly signedTiyn: number
  readonly helpedId: string | undefined
  /** Neither taken back nor taking another back: what payments and people are counted by. */
  readonly isLive: boolean
}

/** One line of a table; payments and people are undefined where they are too few to be told. */
type ReportCell = {
  readonly key: string
  readonly inTiyn: number
  readonly outTiyn: number
  readonly payments: number | undefined
  readonly people: number | undefined
}

export type ReportTable = {
  readonly by: 'fund' | 'category' | 'period'
  readonly cells: readonly ReportCell[]
}

/** The money of one currency: sums never mix currencies. */
export type CurrencyReport = {
  readonly currency: Currency
  readonly inTiyn: number
  readonly outTiyn: number
  readonly payments: number | undefined
  readonly people: number | undefined
  readonly tables: readonly ReportTable[]
}

/** The key of what has no fund. */
export const noFund = ''

function sumOf(lines: readonly LedgerLine[], direction: LedgerDirection): number {
  return lines.reduce((sum, line) => (line.direction === direction ? sum + line.signedTiyn : sum), 0)
}

const livePayments = (lines: readonly LedgerLine[]) =>
  lines.filter((line) => line.isLive && line.direction === 'out')

function countPeople(lines: readonly LedgerLine[]): number {
  return new Set(livePayments(lines).flatMap((line) => line.helpedId ?? [])).size
}

/** Counts as they may leave: no small one, and none that the total would give back. */
function toldCounts(
  groups: readonly (readonly [string, readonly LedgerLine[]])[],
  count: (lines: readonly LedgerLine[]) => number,
): ReadonlyMap<string, number | undefined> {
  const { cells } = suppressSmall(groups.map(([key, lines]) => ({ key, count: count(lines) })))
  return new Map(cells.map((cell) => [cell.key, cell.count]))
}

function tableBy(
  by: ReportTable['by'],
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => string,
): ReportTable {
  const groups = [...Map.groupBy(lines, keyOf)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const payments = toldCounts(groups, (own) => livePayments(own).length)
  const people = toldCounts(groups, countPeople)
  return {
    by,
    cells: groups.map(([key, own]) => ({
      key,
      inTiyn: sumOf(own, 'in'),
      outTiyn: sumOf(own, 'out'),
      payments: payments.get(key),
      people: people.get(key),
    })),
  }
}

function toldTotal(count: number): number | undefined {
  return suppressSmall([{ key: '', count }]).total
}

/**
 * What a donor is told: sums by fund, category and period, and how many payments and people, never fewer than five. Each table
 * adds up to the currency's own sums, to the last tiyn; an entry and the one that takes it back come to nothing.
 */
export function buildDonorReport(lines: readonly LedgerLine[]): CurrencyReport[] {
  return [...Map.groupBy(lines, (line) => line.currency)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, own]) => ({
      currency,
      inTiyn: sumOf(own, 'in'),
      outTiyn: sumOf(own, 'out'),
      payments: toldTotal(livePayments(own).length),
      people: toldTotal(countPeople(own)),
      tables: [
        tableBy('fund', own, (line) => line.fund ?? noFund),
        tableBy('category', own, (line) => line.category),
        tableBy('period', own, (line) => line.period),
      ],
    }))
}
