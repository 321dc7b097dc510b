import type { CaseMapping, RowChoice } from '../../../../shared/case-import/case-mapping.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { createStore, useStore } from '../../../client/store.ts'
import { proposedWith, saidByHand, type ByHand, type Sheet } from './kept-by-hand.ts'

export type ReadTable = OutputOf<'case.read-table'>
export type Preview = OutputOf<'case.preview-import'>
export type Done = OutputOf<'case.import'> & { readonly file: string }
type ImportStep = 'file' | 'columns' | 'rows' | 'done'

/** A list that is being brought in: it stays when the person looks at something else and comes back. */
export type ImportState = {
  readonly step: ImportStep
  readonly table?: ReadTable
  readonly sheet: number
  readonly mapping: CaseMapping
  readonly choices: readonly RowChoice[]
  /** What was said by hand of headings of this sheet, by whichever row of headings. */
  readonly byHand?: ByHand
  readonly preview?: Preview
  readonly done?: Done
  /** What was decided before a lock is back. */
  readonly isRestored?: boolean
}

export const nothing: ImportState = {
  step: 'file',
  sheet: 0,
  mapping: { columns: [], people: [] },
  choices: [],
}

const state = createStore<ImportState>(nothing)

export function useImport(): ImportState {
  return useStore(state)
}

export function changeImport(change: (now: ImportState) => ImportState): void {
  state.set(change)
}

/** Who someone is, was decided of the people the old columns named: the second of a row may be another one now. */
function withoutPeople(choices: readonly RowChoice[]): RowChoice[] {
  return choices.flatMap(({ row, take }) => (take === undefined ? [] : [{ row, take }]))
}

type Looked = {
  /** The list as it stood when the question was asked. */
  readonly asked: ImportState
  readonly mapping: CaseMapping
  /** What was decided with the question. */
  readonly choice?: RowChoice | undefined
  readonly preview: Preview
}

/**
 * The list with what was seen of it. What was decided while the answer was on its way stays as it was decided; an answer about
 * another table, or about columns that mean something else by now, is dropped.
 */
export function withPreview(now: ImportState, { asked, mapping, choice, preview }: Looked): ImportState {
  if (now.table !== asked.table || now.sheet !== asked.sheet || now.mapping !== asked.mapping) return now
  const choices = choice === undefined ? now.choices : withChoice(now.choices, choice)
  return { ...now, step: 'rows', mapping, choices, preview }
}

/** The list under another mapping: what was seen with the old one holds no more, nor who its people were taken for. */
export function withMapping({ preview: _seen, ...now }: ImportState, mapping: CaseMapping): ImportState {
  const isSame = mapping.columns === now.mapping.columns && mapping.people === now.mapping.people
  return { ...now, mapping, choices: isSame ? now.choices : withoutPeople(now.choices) }
}

/** Puts another mapping in place of this one. */
export function changeMapping(change: (mapping: CaseMapping) => CaseMapping): void {
  state.set((now) => withMapping(now, change(now.mapping)))
}

/** A table with one of its sheets read by another row of headings. */
export function withSheet(table: ReadTable, place: number, sheet: Sheet): ReadTable {
  return { ...table, sheets: table.sheets.map((one, at) => (at === place ? sheet : one)) }
}

type Reread = { readonly table: string; readonly sheet: number; readonly headingRow: number }

/**
 * The list with its sheet read by the row of headings that was chosen: what they mean is proposed anew, and what was said by hand
 * of a heading that is still there stays. An answer about another row than the one now chosen is dropped.
 */
export function withHeadings(now: ImportState, asked: Reread, sheet: Sheet): ImportState {
  const before = now.table?.sheets[asked.sheet]
  const isAsked =
    now.table?.table === asked.table &&
    now.sheet === asked.sheet &&
    now.mapping.headingRow === asked.headingRow
  if (!isAsked || now.table === undefined || before === undefined) return now
  const byHand = saidByHand(before, now.mapping, now.byHand)
  const mapping = { ...now.mapping, ...proposedWith(sheet, byHand) }
  return { ...withMapping(now, mapping), table: withSheet(now.table, asked.sheet, sheet), byHand }
}

/** The list with another sheet of its table. */
export function withOtherSheet(
  { byHand: _said, preview: _seen, ...now }: ImportState,
  sheet: number,
): ImportState {
  return { ...now, sheet, choices: [], mapping: now.table?.sheets[sheet]?.proposed ?? nothing.mapping }
}

/** Begins anew with another file. */
export function startAnew(): void {
  state.set(() => nothing)
}

/** Puts a decision of a row in place of the one before. */
export function withChoice(choices: readonly RowChoice[], choice: RowChoice): RowChoice[] {
  const before = choices.find(({ row }) => row === choice.row)
  const people = [
    ...(before?.people ?? []).filter(
      ({ person }) => choice.people?.every((one) => one.person !== person) !== false,
    ),
    ...(choice.people ?? []),
  ]
  const joined = { ...before, ...choice, ...(people.length === 0 ? {} : { people }) }
  return [...choices.filter(({ row }) => row !== choice.row), joined]
}
