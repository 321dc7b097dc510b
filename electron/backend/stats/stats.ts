import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import {
  statsWaits,
  waitGroups,
  type Numbers,
  type StatsTable,
  type WaitGroup,
} from '../../../shared/contract/stats-contract.ts'
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
import {
  countCases,
  countRecords,
  listReportDays,
  openedYears,
  type Counted,
  type Cut,
} from './stats.rows.ts'

type ExactTable = { readonly table: StatsTable; readonly cells: readonly { key: string; count: number }[] }
/** Days that each wait took; `waiting`: how many have not ended. */
type Wait = {
  readonly wait: Numbers['waits'][number]['wait']
  readonly days: readonly number[]
  readonly waiting: number
}

/** The counts in the order of a closed list, with what is not said at the end; keys without a case are left out. */
function inOrder(rows: readonly Counted[], order?: readonly string[]) {
  const named = rows.map(({ key, count }) => ({ key: key ?? 'not-said', count }))
  if (order === undefined) return named
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return named.toSorted((one, other) => place(one.key) - place(other.key))
}

function caseTables(db: ReadDb, cut: Cut): ExactTable[] {
  return [
    { table: 'kind', cells: inOrder(countCases(db, 'kind', cut), caseKind.options) },
    { table: 'year', cells: inOrder(countCases(db, 'year', cut)) },
    { table: 'region', cells: inOrder(countCases(db, 'region', cut), region.options) },
    { table: 'outcome', cells: inOrder(countCases(db, 'outcome', cut), ['open', ...caseOutcome.options]) },
    { table: 'minors', cells: inOrder(countCases(db, 'minors', cut), ['yes', 'no']) },
  ]
}

/** Days that waits took; a report that nobody answered has none, and one answered before it was made is a slip. */
function exactWaits({ db, environment }: QueryContext, cut: Cut): Wait[] {
  const reports = listReportDays(db, cut)
  return statsWaits.map((wait) => ({
    wait,
    days: reports.flatMap((report) => {
      const end = report[wait]
      const days = end === null ? -1 : daysBetween(dayOf(report.made, environment), dayOf(end, environment))
      return days < 0 ? [] : [days]
    }),
    waiting: reports.filter((report) => report[wait] === null).length,
  }))
}

function groupOf(days: number): WaitGroup {
  if (days === 0) return 'same-day'
  if (days <= 3) return 'days-3'
  if (days <= 10) return 'days-10'
  return days <= 30 ? 'days-30' : 'longer'
}

/** A wait in groups of days, the groups between its first and its last one without a report too, so that gaps are seen. */
function waitTable({ wait, days, waiting }: Wait): ExactTable {
  const count = (group: WaitGroup) =>
    group === 'not-yet' ? waiting : days.filter((each) => groupOf(each) === group).length
  const cells = days.length + waiting === 0 ? [] : waitGroups.map((key) => ({ key, count: count(key) }))
  return { table: wait, cells }
}

function asTheyAre({ table, cells }: ExactTable): Numbers['tables'][number] {
  return { table, total: cells.reduce((all, { count }) => all + count, 0), cells: [...cells] }
}

function isWait(table: StatsTable): boolean {
  return statsWaits.some((wait) => wait === table)
}

/**
 * Of years the oldest covers, of everything else the end of its list, where what is rare and what is not said stands. A wait is told
 * whole or not: beside its median, what is left of it could be counted back.
 */
function asTheyMayLeave({ table, cells }: ExactTable): Numbers['tables'][number] {
  const told = suppressSmall(cells, table === 'year' ? 'first' : 'last')
  if (isWait(table) && told.cells.some(({ count }) => count === undefined))
    return { table, total: null, cells: [] }
  return {
    table,
    total: told.total ?? null,
    cells: told.cells.map(({ key, count }) => ({ key, count: count ?? null })),
  }
}

function notAtAll({ table }: ExactTable): Numbers['tables'][number] {
  return { table, total: null, cells: [] }
}

/** Whether what is in the cut and what is not were both hidden by a table: the cut's number would tell them apart. */
function divides({ table, cells }: ExactTable, isIn: (key: string) => boolean): boolean {
  const told = asTheyMayLeave({ table, cells }).cells
  const hidden = cells.filter(
    ({ key, count }) => count > 0 && (told.find((cell) => cell.key === key)?.count ?? null) === null,
  )
  return hidden.some(({ key }) => isIn(key)) && hidden.some(({ key }) => !isIn(key))
}

/** Whether the number of a cut, laid beside the numbers of all kinds or of all years, gives back a count that they hide. */
function givesBack(db: ReadDb, { kind, ...years }: Cut): boolean {
  const { fromYear = 0, untilYear = 9_999 } = years
  const kinds: ExactTable = { table: 'kind', cells: inOrder(countCases(db, 'kind', years), caseKind.options) }
  if (kind !== undefined && divides(kinds, (key) => key === kind)) return true
  const isIn = (key: string) => Number(key) >= fromYear && Number(key) <= untilYear
  const isBound = years.fromYear !== undefined || years.untilYear !== undefined
  return isBound && divides({ table: 'year', cells: inOrder(countCases(db, 'year', { kind })) }, isIn)
}

/** Every table counts all cases of the cut: their number is told as soon as one of them may tell it. */
function totalOf(tables: readonly Numbers['tables'][number][]): number | null {
  return tables.find(({ total }) => total !== null)?.total ?? null
}

/** Counts of the cases of a cut, exact for the lawyer's own eyes, or as they may leave: none below five, none given back. */
export function showStats(
  context: QueryContext,
  { exact, ...cut }: ParsedInputOf<'stats.show'>,
): OutputOf<'stats.show'> {
  const { db } = context
  const isHeld = !exact && givesBack(db, cut)
  const show = exact ? asTheyAre : isHeld ? notAtAll : asTheyMayLeave
  const counted = exactWaits(context, cut)
  const cases = caseTables(db, cut).map(show)
  const records: ExactTable[] = [
    { table: 'violence', cells: inOrder(countRecords(db, 'violence', cut), gbvType.options) },
    ...counted.map(waitTable),
    { table: 'measures', cells: inOrder(countRecords(db, 'measures', cut), measureKind.options) },
  ]
  const waits = counted.map(({ wait, days }) => {
    const median = medianOf(days)
    const told = exact ? median : isHeld ? undefined : suppressMedian(median, days.length)
    // How many were answered would tell how many were not.
    return { wait, medianDays: told ?? null, count: exact ? days.length : null }
  })
  return {
    total: totalOf(cases),
    tables: [...cases, ...records.map(show)],
    waits,
    years: exact ? (openedYears(db) ?? null) : null,
  }
}
