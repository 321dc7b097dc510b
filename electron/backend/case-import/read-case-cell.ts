import { readDay } from '../../../shared/case-import/read-day.ts'
import {
  foldWords,
  readConfidentiality,
  readKind,
  readLanguage,
  readRegion,
} from '../../../shared/case-import/read-words.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { Reading, RowQuestion } from './reading.ts'

export type CaseDraft = Partial<CaseRecord>
type Place = { readonly question: RowQuestion; readonly notes: string[] }

/** What could not be read is kept as it stands, in the notes. */
export function keepUnread({ column, text }: Reading, notes: string[]): void {
  notes.push(`${column.name}: ${text}`)
}

/** A day of a cell, or what is wrong with it. */
export function dayOfCell(
  reading: Reading,
  { question, notes }: Place,
): { day?: string; problems: RowProblem[] } {
  const { column, cell, text } = reading
  const asked = typeof cell === 'number' || (typeof cell === 'object' && cell !== null) ? cell : text
  const { today } = question
  const found = readDay(asked, { today, order: column.days })
  const about = { column: column.name, value: text }
  if ('day' in found) {
    const { day, shortYear } = found
    const either = column.isGuessed === true ? readDay(asked, { today }) : undefined
    const other =
      either === undefined || !('dayFirst' in either)
        ? undefined
        : [either.dayFirst, either.monthFirst].find((one) => one !== day)
    return {
      day,
      problems: [
        ...(other === undefined ? [] : [problemOf('day-guessed', { ...about, read: day, other })]),
        ...(shortYear === true ? [problemOf('day-short-year', { ...about, read: day })] : []),
      ],
    }
  }
  if ('dayFirst' in found) {
    const { dayFirst, monthFirst } = found
    return { problems: [problemOf('day-unclear', { ...about, read: dayFirst, other: monthFirst })] }
  }
  keepUnread(reading, notes)
  return { problems: [problemOf('day-unreadable', about)] }
}

function listOf(text: string): string[] {
  return text
    .split(/[\n;]+|,\s*(?=ст\.|бап|art)/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function tagsOf(text: string): string[] {
  return text
    .split(/[\n;,]+/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** What a second column says of a field is kept in the notes, and told. */
export function keepSecond(reading: Reading, notes: string[]): RowProblem {
  keepUnread(reading, notes)
  return problemOf('column-twice', { column: reading.column.name, value: reading.text.slice(0, 200) })
}

/** Reads a value of a closed list into the draft; an unknown one is told and kept in the notes. */
function choose<Name extends keyof CaseDraft>(
  fields: CaseDraft,
  name: Name,
  choice: {
    readonly value: CaseDraft[Name] | undefined
    readonly reading: Reading
    readonly notes: string[]
  },
): RowProblem[] {
  const { value, reading, notes } = choice
  if (value !== undefined) {
    fields[name] = value
    return []
  }
  keepUnread(reading, notes)
  return [problemOf('value-unknown', { column: reading.column.name, value: reading.text.slice(0, 200) })]
}

function kindOf(text: string, { mapping }: RowQuestion) {
  const folded = foldWords(text)
  return mapping.kinds?.find(({ word }) => foldWords(word) === folded)?.kind ?? readKind(text)
}

/** Puts what one cell says of a case into its draft. Answers what is wrong with it. */
export function readCaseCell(fields: CaseDraft, reading: Reading, place: Place): RowProblem[] {
  const { column, text } = reading
  const { question, notes } = place
  const found = { reading, notes }
  switch (column.field) {
    case 'kind': {
      const kind = kindOf(text, question)
      if (kind !== undefined) fields.kind = kind
      return kind === undefined
        ? [problemOf('kind-unknown', { column: column.name, value: text.slice(0, 200) })]
        : []
    }
    case 'openedOn':
    case 'closedOn': {
      const { day, problems } = dayOfCell(reading, place)
      if (day !== undefined) fields[column.field] = day
      return problems
    }
    case 'registrationNumber':
      fields.registrationNumbers = [
        ...(fields.registrationNumbers ?? []),
        // A heading says which number it is; without one it is a number all the same.
        { kind: column.heading === '' ? '№' : column.heading, number: text },
      ]
      return []
    case 'articles':
      fields.articles = [...(fields.articles ?? []), ...listOf(text)]
      return []
    case 'tags':
      fields.tags = [...(fields.tags ?? []), ...tagsOf(text)]
      return []
    case 'region':
      return choose(fields, 'region', { value: readRegion(text), ...found })
    case 'language':
      return choose(fields, 'language', { value: readLanguage(text), ...found })
    case 'confidentiality':
      return choose(fields, 'confidentiality', { value: readConfidentiality(text), ...found })
    case 'title':
    case 'internalNumber':
    case 'courtNumber':
    case 'judge':
    case 'stage':
    case 'outcome':
      fields[column.field] = text
      return []
    default:
      return []
  }
}
