import { parse } from 'csv-parse/sync'
import {
  mostColumns,
  mostRows,
  type FoundTable,
  type TableCell,
} from '../../../../shared/case-import/found-table.ts'
import { findText } from '../text/decode-text.ts'

const delimiters = [';', '\t', ',', '|'] as const
/** Rows that are looked at to find the sign between the cells. */
const sampleRows = 60
const longestRow = 4_000_000
/** Lines of the longest sheet of Excel: what has more was not saved from one. */
const mostLines = 1_048_576

const asSaved = {
  bom: true,
  // A quote in the middle of a cell is a quote; a row may be shorter or longer than the others.
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: longestRow,
} as const

/** The table goes on longer than an import takes. */
class TooManyRows extends Error {}
/** As many rows were read as are looked at. */
class SampleTaken extends Error {}

/** Takes every row in its turn until `take` throws; what it throws is thrown, as is what the text is no table for. */
function eachRow(text: string, delimiter: string, take: (cells: string[]) => void): void {
  parse(text, {
    ...asSaved,
    delimiter,
    on_record: (record: string[]) => {
      take(record)
      return null
    },
  })
}

/** Every row in its place; an empty one costs nothing, however many of them another program saved. Throws TooManyRows. */
function readRows(text: string, delimiter: string): TableCell[][] {
  const rows: TableCell[][] = []
  const empty: TableCell[] = []
  let filled = 0
  let last = 0
  eachRow(text, delimiter, (record) => {
    const cells = record.slice(0, mostColumns).map(toCell)
    const isEmpty = cells.every((cell) => cell === null)
    rows.push(isEmpty ? empty : cells)
    if (!isEmpty) {
      filled += 1
      last = rows.length
    }
    if (filled > mostRows + 1 || rows.length > mostLines) throw new TooManyRows()
  })
  return rows.slice(0, last)
}

/** The first rows with anything in them: whole ones, for a cell of many lines is one cell. */
function sampleOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  try {
    eachRow(text, delimiter, (record) => {
      if (record.some((cell) => /[^\s;,|"]/u.test(cell))) rows.push(record)
      if (rows.length === sampleRows) throw new SampleTaken()
    })
  } catch (error) {
    if (!(error instanceof SampleTaken)) throw error
  }
  return rows
}

/** How much like a table the text is with this sign: how many cells most rows have, if they agree. */
function likeness(text: string, delimiter: string): number {
  let rows: string[][]
  try {
    rows = sampleOf(text, delimiter)
  } catch {
    return 0
  }
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 0, agreeing = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
  return width < 2 ? 0 : (agreeing / Math.max(1, rows.length)) * 100 + Math.min(width, 50)
}

/** Excel's own first line «sep=;», which is no row. */
function splitMark(text: string): { body: string; marked?: string } {
  const found = /^\ufeff?sep=(.)\r?\n/iu.exec(text)
  return found === null ? { body: text } : { body: text.slice(found[0].length), marked: found[1] ?? ';' }
}

/** `="0123"` is how Excel is made to keep a zero: the text inside is meant. */
function toCell(text: string): TableCell {
  const kept = /^="(.*)"$/u.exec(text.trim())?.[1] ?? text
  return kept.trim() === '' ? null : kept
}

/** The rows of a text table; its encoding and the sign between the cells are found by what stands in it. */
export function readCsv(bytes: Uint8Array): FoundTable {
  const found = findText(bytes)
  if (found === undefined) return { outcome: 'refused', reason: 'not-table' }
  const { body, marked } = splitMark(found.text)
  if (body.trim() === '') return { outcome: 'refused', reason: 'empty' }
  const best = delimiters
    .map((sign) => ({ sign, score: likeness(body, sign) }))
    .reduce((one, other) => (other.score > one.score ? other : one))
  const delimiter = marked ?? (best.score === 0 ? ';' : best.sign)
  try {
    const rows = readRows(body, delimiter)
    if (rows.length === 0) return { outcome: 'refused', reason: 'empty' }
    const sheet = { name: '', rows }
    return { outcome: 'read', format: 'csv', encoding: found.encoding, delimiter, sheets: [sheet] }
  } catch (error) {
    return { outcome: 'refused', reason: error instanceof TooManyRows ? 'too-many-rows' : 'unreadable' }
  }
}
