import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Numbers, StatsTable } from '../../../shared/contract/stats-contract.ts'
import { caseKind, caseOutcome } from '../../../shared/model/case.ts'
import { region } from '../../../shared/model/region.ts'
import { medianOf } from '../../../shared/stats/median.ts'
import { suppressMedian, suppressSmall } from '../../../shared/stats/suppress.ts'
import type { QueryContext } from '../context.ts'
import type { ReadDb } from '../vault/database.ts'
import { countCases, type Counted, type Period } from './stats.rows.ts'

type ExactTable = { readonly table: StatsTable; readonly cells: readonly { key: string; count: number }[] }
type Wait = { readonly wait: Numbers['waits'][number]['wait']; readonly days: readonly number[] }

/** The counts in the order of a closed list, with what is not said at the end; keys without a case are left out. */
function inOrder(rows: readonly Counted[], order?: readonly string[]) {
  const named = rows.map(({ key, count }) => ({ key: key ?? 'not-said', count }))
  if (order === undefined) return named
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return named.toSorted((one, other) => place(one.key) - place(other.key))
}

function exactTables(db: ReadDb, period: Period): ExactTable[] {
  return [
    { table: 'kind', cells: inOrder(countCases(db, 'kind', period), caseKind.options) },
    { table: 'year', cells: inOrder(countCases(db, 'year', period)) },
    { table: 'region', cells: inOrder(countCases(db, 'region', period), region.options) },
    { table: 'outcome', cells: inOrder(countCases(db, 'outcome', period), ['open', ...caseOutcome.options]) },
    { table: 'minors', cells: inOrder(countCases(db, 'minors', period), ['yes', 'no']) },
  ]
}

function exactWaits(): Wait[] {
  return []
}

function asTheyAre({ table, cells }: ExactTable): Numbers['tables'][number] {
  return { table, total: cells.reduce((all, { count }) => all + count, 0), cells: [...cells] }
}

function asTheyMayLeave({ table, cells }: ExactTable): Numbers['tables'][number] {
  const told = suppressSmall(cells)
  return {
    table,
    total: told.total ?? null,
    cells: told.cells.map(({ key, count }) => ({ key, count: count ?? null })),
  }
}

/** Counts of the cases of a period, exact for the lawyer's own eyes, or as they may leave: none below five, none given back. */
export function showStats(
  { db }: QueryContext,
  { exact, ...period }: ParsedInputOf<'stats.show'>,
): OutputOf<'stats.show'> {
  const tables = exactTables(db, period).map(exact ? asTheyAre : asTheyMayLeave)
  const waits = exactWaits().map(({ wait, days }) => {
    const median = medianOf(days)
    const told = exact ? median : suppressMedian(median, days.length)
    return { wait, medianDays: told ?? null, count: exact || told !== undefined ? days.length : null }
  })
  return { total: tables[0]?.total ?? null, tables, waits }
}
