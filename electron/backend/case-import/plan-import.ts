import { setImmediate } from 'node:timers/promises'
import { columnName } from '../../../shared/case-import/column-name.ts'
import type { CaseMapping, ImportColumn } from '../../../shared/case-import/case-mapping.ts'
import { cellText, type TableSheet } from '../../../shared/case-import/found-table.ts'
import { countPlan } from '../../../shared/case-import/count-plan.ts'
import type { PlannedRow } from '../../../shared/case-import/planned-row.ts'
import { findHeadingRow, headingsOf, placeColumns } from '../../../shared/case-import/propose-mapping.ts'
import { orderOf } from '../../../shared/case-import/read-day.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { heldTable, type HeldTable } from './held-table.ts'
import { noPeople, placeRow } from './place-people.ts'
import { collectSides, planRow, type PlanState } from './plan-rows.ts'
import { readRow, type RowDraft } from './read-row.ts'
import type { PlacedColumn, RowQuestion } from './reading.ts'
import { sideRows } from './sided-rows.ts'
import { knownCases } from './vault-matches.ts'

/** Rows between two looks at whether to go on. */
const rowsAtOnce = 100

export type ImportPlan = {
  readonly held: HeldTable
  readonly sheet: string
  readonly rows: readonly PlannedRow[]
  readonly missing: readonly ImportColumn[]
}

const dayFields = new Set(['birthDate', 'openedOn', 'closedOn'])

/** Columns of days read in the order that their clear days agree on, unless a person has said it. */
function withOrders(
  columns: readonly (ImportColumn & { place: number })[],
  sheet: TableSheet,
  headingRow: number,
): PlacedColumn[] {
  return columns.map((found) => {
    const column = { ...found, name: columnName(found.heading, found.place) }
    if (!dayFields.has(column.field) || column.days !== undefined) return column
    const values = sheet.rows.slice(headingRow).flatMap((row) => cellText(row[column.place]) ?? [])
    const days = orderOf(values)
    return days === undefined ? column : { ...column, days, isGuessed: true }
  })
}

/** A column about a person who is not in the list of people cannot be meant. Fails with `input.invalid`. */
function ensurePeople({ columns, people }: CaseMapping): void {
  const place = columns.findIndex(({ person }) => person !== undefined && person > people.length)
  if (place < 0) return
  const values = people.map((_none, at) => String(at + 1)).join(', ')
  throw new Failure('input.invalid', {
    where: `mapping.columns.${String(place)}.person`,
    problem: values,
    issue: 'not-of-list',
    values,
  })
}

function readRows(sheet: TableSheet, headingRow: number, question: RowQuestion): RowDraft[] {
  return sheet.rows
    .slice(headingRow)
    .flatMap((cells, place) => readRow(cells, headingRow + place + 1, question) ?? [])
}

/** Every row of a held table held against the vault: nothing is written. Fails with `import.table-gone`, `input.invalid`. */
export async function planImport(
  context: JobContext,
  input: ParsedInputOf<'case.preview-import'>,
): Promise<ImportPlan> {
  const held = heldTable(context.session, input.table)
  const sheet = held.table.sheets[input.sheet]
  if (sheet === undefined) throw new Failure('import.table-gone')
  const { mapping } = input
  ensurePeople(mapping)
  const headingRow = mapping.headingRow ?? findHeadingRow(sheet)
  const headings = headingsOf(sheet, headingRow)
  const { found, missing } = placeColumns(mapping, headings)
  const today = localDay(context.environment.now().toISOString(), context.environment)
  const read = readRows(sheet, headingRow, {
    mapping,
    columns: withOrders(found, sheet, headingRow),
    today,
    width: headings.length,
    delimiter: held.table.delimiter,
    mayLackLetters: held.table.encoding === 'windows-1251',
  })
  const drafts = sideRows(read, mapping.kind)
  const state: PlanState = {
    cases: context.read(({ db }) => knownCases(db)),
    sides: collectSides(drafts),
    numbers: new Map(),
    people: noPeople(input.choices, mapping.sameNames === true),
    joined: new Map(),
    last: undefined,
  }
  // A later row may settle who someone of an earlier one is: all are placed before any is planned.
  const placed = await inTurns(context, { of: drafts, turn: 0 }, (query, draft) =>
    placeRow(query, draft, state.people),
  )
  const rows = await inTurns(context, { of: placed, turn: 1 }, (query, one) => planRow(query, one, state))
  context.progress({ stage: 'look', done: rows.length, total: rows.length })
  return { held, sheet: sheet.name, rows, missing }
}

/** Every row is gone through twice. */
type Turns<From> = { readonly of: readonly From[]; readonly turn: 0 | 1 }

/** Takes rows one after another, so many at once that a person may stop it. */
async function inTurns<From, To>(
  context: JobContext,
  { of, turn }: Turns<From>,
  take: (query: QueryContext, one: From) => To,
): Promise<To[]> {
  const taken: To[] = []
  for (let at = 0; at < of.length; at += rowsAtOnce) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'look', done: Math.floor((turn * of.length + at) / 2), total: of.length })
    const part = of.slice(at, at + rowsAtOnce)
    taken.push(...context.read((query) => part.map((one) => take(query, one))))
    await setImmediate()
  }
  return taken
}

/** The preview of an import. */
export async function previewImport(
  context: JobContext,
  input: ParsedInputOf<'case.preview-import'>,
): Promise<OutputOf<'case.preview-import'>> {
  const { rows, missing } = await planImport(context, input)
  const left = new Set(input.choices.filter(({ take }) => take === false).map(({ row }) => row))
  const stopped = rows.filter(({ stops, row }) => stops && !left.has(row)).length
  return { rows: [...rows], missing: [...missing], ...countPlan(rows, ({ take }) => take), stopped }
}
