import { cellText, type TableCell } from '../../../shared/case-import/found-table.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import { keepSecond, readCaseCell, type CaseDraft } from './read-case-cell.ts'
import { readPeople, type PersonDraft } from './read-people.ts'
import { takeOnce, type Reading, type RowQuestion } from './reading.ts'

/** What a row says, before it is held against the vault. */
export type RowDraft = {
  readonly row: number
  readonly fields: CaseDraft
  readonly court: string | undefined
  readonly people: readonly PersonDraft[]
  readonly problems: readonly RowProblem[]
  /** Nothing in it is about a case: its people belong to the row before. */
  readonly isMore: boolean
}

const longestText = 20_000

function signsOf({ column, cell, text }: Reading, { mayLackLetters }: RowQuestion): RowProblem[] {
  const about = { column: column.name, value: text.slice(0, 200) }
  return [
    ...(mayLackLetters && /\p{L}\?|\?\p{L}/u.test(text) ? [problemOf('lost-letters', about)] : []),
    ...(typeof cell === 'string' && /^=\s*[A-Za-zА-Яа-я]/u.test(text)
      ? [problemOf('formula-text', about)]
      : []),
    ...(text.length > longestText ? [problemOf('text-cut', { column: column.name })] : []),
  ]
}

/** A quote that was never closed, and the rows after it stand in one cell: their cases would be lost. */
function swallowed(cells: readonly TableCell[], { width, delimiter }: RowQuestion): RowProblem[] {
  if (delimiter === undefined || width < 2) return []
  return cells.flatMap((cell) => {
    const lines = typeof cell === 'string' ? cell.split(/\r?\n/u).slice(1) : []
    const rows = lines.filter((line) => line.split(delimiter).length === width)
    return rows.length === 0 ? [] : [problemOf('rows-in-cell', { value: rows[0]?.slice(0, 80) ?? '' })]
  })
}

const ofNumber = new Set<string>(['internalNumber', 'registrationNumber', 'courtNumber', 'title'])

/** What the cells of one row say, and what is wrong with them. An empty row says nothing. */
export function readRow(
  cells: readonly TableCell[],
  row: number,
  question: RowQuestion,
): RowDraft | undefined {
  const readings = question.columns.flatMap((column): Reading[] => {
    const cell = cells[column.place] ?? null
    const text = cellText(cell)?.slice(0, longestText + 1)
    return text === undefined ? [] : [{ column, cell, text }]
  })
  if (readings.length === 0) return undefined
  const problems = [
    ...swallowed(cells, question),
    ...readings.flatMap((reading) => signsOf(reading, question)),
  ]
  const cut = readings.map((reading) => ({ ...reading, text: reading.text.slice(0, longestText) }))
  const ofCase = cut.filter(({ column }) => column.person === undefined)
  const fields: CaseDraft = {}
  let court: string | undefined
  const notes: string[] = []
  const { once, again } = takeOnce(ofCase)
  for (const reading of once) {
    if (reading.column.field === 'court') court = reading.text
    else if (reading.column.field === 'notes')
      notes.push(
        ofCase.filter((one) => one.column.field === 'notes').length > 1
          ? `${reading.column.name}: ${reading.text}`
          : reading.text,
      )
    else problems.push(...readCaseCell(fields, reading, { question, notes }))
  }
  problems.push(...again.map((reading) => keepSecond(reading, notes)))
  const people: PersonDraft[] = []
  for (const [place, { role, kind }] of question.mapping.people.entries()) {
    const own = cut.filter(({ column }) => column.person === place + 1)
    // Problems name the person as the row counts its people, not as the mapping does.
    for (const one of readPeople(own, { role, kind, question })) {
      const person = people.length + 1
      people.push({ person, role, fields: one.fields })
      problems.push(...one.problems.map((problem) => ({ ...problem, person })))
    }
  }
  if (notes.length > 0) fields.notes = notes.join('\n')
  const hasNumbers = question.columns.some(({ field, person }) => person === undefined && ofNumber.has(field))
  return {
    row,
    fields,
    court,
    people,
    problems,
    isMore: hasNumbers && ofCase.length === 0 && people.length > 0,
  }
}
