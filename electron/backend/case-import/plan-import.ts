import { setImmediate } from 'node:timers/promises'
import type { CaseMapping, ImportColumn } from '../../../shared/case-import/case-mapping.ts'
import { cellText, type TableSheet } from '../../../shared/case-import/found-table.ts'
import type { PlannedRow } from '../../../shared/case-import/planned-row.ts'
import { findHeadingRow, headingsOf, placeColumns } from '../../../shared/case-import/propose-mapping.ts'
import { orderOf } from '../../../shared/case-import/read-day.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { heldTable, type HeldTable } from './held-table.ts'
import { collectSides, planRow, type PlanState } from './plan-rows.ts'
import { readRow, type RowDraft } from './read-row.ts'
import type { PlacedColumn, RowQuestion } from './reading.ts'
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
function withOrders(columns: readonly PlacedColumn[], sheet: TableSheet, headingRow: number): PlacedColumn[] {
  return columns.map((column) => {
    if (!dayFields.has(column.field) || column.days !== undefined) return column
    const values = sheet.rows.slice(headingRow).flatMap((row) => cellText(row[column.place]) ?? [])
    const days = orderOf(values)
    return days === undefined ? column : { ...column, days }
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
  const drafts = readRows(sheet, headingRow, {
    mapping,
    columns: withOrders(found, sheet, headingRow),
    today,
    width: headings.length,
    delimiter: held.table.delimiter,
    mayLackLetters: held.table.encoding === 'windows-1251',
  })
  const state: PlanState = {
    kind: mapping.kind,
    cases: context.read(({ db }) => knownCases(db)),
    choices: new Map(input.choices.map((choice) => [choice.row, choice])),
    sides: collectSides(drafts),
    numbers: new Map(),
    identities: new Map(),
    bearers: new Map(),
    names: new Map(),
    sameNames: mapping.sameNames === true,
    matches: new Map(),
    last: undefined,
  }
  const rows: PlannedRow[] = []
  for (let at = 0; at < drafts.length; at += rowsAtOnce) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'look', done: at, total: drafts.length })
    const part = drafts.slice(at, at + rowsAtOnce)
    rows.push(...context.read((query) => part.map((draft) => planRow(query, draft, state))))
    await setImmediate()
  }
  context.progress({ stage: 'look', done: drafts.length, total: drafts.length })
  return { held, sheet: sheet.name, rows, missing }
}

/** How many records the rows that are taken would become. */
export function countPlan(rows: readonly PlannedRow[]) {
  const taken = rows.filter(({ take }) => take)
  const people = new Set<string>()
  const used = new Set<string>()
  let roles = 0
  for (const { people: named, court } of taken) {
    roles += named.length
    for (const one of [...named, ...(court === undefined ? [] : [court])]) {
      if (one.use === undefined) people.add(one.as)
      else used.add(one.use)
    }
  }
  return {
    cases: taken.filter(({ joins }) => joins === undefined).length,
    people: people.size,
    roles,
    used: used.size,
    skipped: rows.length - taken.length,
  }
}

/** The preview of an import. */
export async function previewImport(
  context: JobContext,
  input: ParsedInputOf<'case.preview-import'>,
): Promise<OutputOf<'case.preview-import'>> {
  const { rows, missing } = await planImport(context, input)
  const left = new Set(input.choices.filter(({ take }) => take === false).map(({ row }) => row))
  const stopped = rows.filter(({ stops, row }) => stops && !left.has(row)).length
  return { rows: [...rows], missing: [...missing], ...countPlan(rows), stopped }
}
