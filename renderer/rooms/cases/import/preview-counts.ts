import type { RowChoice } from '../../../../shared/case-import/case-mapping.ts'
import { countPlan } from '../../../../shared/case-import/count-plan.ts'
import type { PlannedRow } from '../../../../shared/case-import/planned-row.ts'

export type RowFilter = 'all' | 'look' | 'stops' | 'out'

/** Which rows are taken as things stand, by number. A row that joins another goes where that one goes. */
export function takenRows(
  rows: readonly PlannedRow[],
  choices: readonly RowChoice[],
): ReadonlyMap<number, boolean> {
  const decided = new Map(choices.map(({ row, take }) => [row, take]))
  const taken = new Map<number, boolean>()
  for (const { row, take, stops, joins } of rows) {
    // A row that joins another was left out with it, or not: only its own decision counts.
    const own = decided.get(row) ?? (joins === undefined ? take : true)
    taken.set(row, own && !stops && (joins === undefined || taken.get(joins) === true))
  }
  return taken
}

/** The rows that a filter leaves. */
export function shownRows(
  rows: readonly PlannedRow[],
  taken: ReadonlyMap<number, boolean>,
  filter: RowFilter,
): readonly PlannedRow[] {
  if (filter === 'all') return rows
  if (filter === 'stops') return rows.filter(({ stops }) => stops)
  if (filter === 'out') return rows.filter(({ row }) => taken.get(row) !== true)
  return rows.filter(({ problems }) => problems.some(({ level }) => level !== 'note'))
}

/** What the rows that are taken would become. */
export function countTaken(rows: readonly PlannedRow[], taken: ReadonlyMap<number, boolean>) {
  return countPlan(rows, ({ row }) => taken.get(row) === true)
}
