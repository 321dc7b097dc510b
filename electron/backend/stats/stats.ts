import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { statsWaits, type Numbers, type StatsTable } from '../../../shared/contract/stats-contract.ts'
import { caseKind, caseOutcome } from '../../../shared/model/case.ts'
import { gbvType } from '../../../shared/model/incident.ts'
import { measureKind } from '../../../shared/model/measure.ts'
import { region } from '../../../shared/model/region.ts'
import { daysBetween } from '../../../shared/deadlines/day.ts'
import { medianOf } from '../../../shared/stats/median.ts'
import { suppressMedian, suppressSmall } from '../../../shared/stats/suppress.ts'
import type { QueryContext } from '../context.ts'
import { dayOf } from '../incidents/report-delays.ts'
import type { ReadDb } from '../vault/database.ts'
import { countCases, countRecords, listReportDays, type Counted, type Period } from './stats.rows.ts'

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
    { table: 'violence', cells: inOrder(countRecords(db, 'violence', period), gbvType.options) },
    { table: 'measures', cells: inOrder(countRecords(db, 'measures', period), measureKind.options) },
  ]
}

/** Days that answers took; a report that nobody answered is in none, and one answered before it was made is a slip. */
function exactWaits({ db, environment }: QueryContext, period: Period): Wait[] {
  const reports = listReportDays(db, period)
  return statsWaits.map((wait) => ({
    wait,
    days: reports.flatMap((report) => {
      const end = report[wait]
      const days = end === null ? -1 : daysBetween(dayOf(report.made, environment), dayOf(end, environment))
      return days < 0 ? [] : [days]
    }),
  }))
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
  context: QueryContext,
  { exact, ...period }: ParsedInputOf<'stats.show'>,
): OutputOf<'stats.show'> {
  const tables = exactTables(context.db, period).map(exact ? asTheyAre : asTheyMayLeave)
  const waits = exactWaits(context, period).map(({ wait, days }) => {
    const median = medianOf(days)
    const told = exact ? median : suppressMedian(median, days.length)
    return { wait, medianDays: told ?? null, count: exact || told !== undefined ? days.length : null }
  })
  return { total: tables[0]?.total ?? null, tables, waits }
}
