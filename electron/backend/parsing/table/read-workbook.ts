import readWorkbookFile from 'read-excel-file/universal'
import {
  mostColumns,
  mostRows,
  type FoundTable,
  type TableCell,
  type TableSheet,
} from '../../../../shared/case-import/found-table.ts'
import { ArchiveRefused, readArchive, storeArchive, type ArchiveEntry } from './archive-contents.ts'

/** Most bytes of a workbook once it is unpacked. */
const mostUnpacked = 256 * 1024 * 1024
/** Most cells that a sheet may span: one cell at its far corner would make a reader lay out all before it. */
const mostSpanned = 8_000_000

/** A sheet that would be laid out larger than memory. Throws ArchiveRefused. */
function ensureSheetFits({ name, bytes }: ArchiveEntry): void {
  if (!/worksheets\/[^/]+\.xml$/u.test(name)) return
  let rows = 0
  let columns = 0
  const text = bytes.toString('latin1')
  for (const [, letters = '', row = ''] of text.matchAll(/<c\b[^>]*?\br="([A-Z]{1,4})(\d{1,8})"/gu)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(
      columns,
      Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    )
  }
  for (const [, row = ''] of text.matchAll(/<row\b[^>]*?\br="(\d{1,8})"/gu))
    rows = Math.max(rows, Number(row))
  if (rows * Math.max(1, columns) > mostSpanned) throw new ArchiveRefused('too-large')
}

/** Most letters of all cells: a shared text stands in every cell that names it once the table leaves this thread. */
const mostLetters = 64 * 1024 * 1024

/** A workbook whose cells together would be larger than memory, small as its file may be. Throws ArchiveRefused. */
function ensureTextFits(sheets: readonly TableSheet[]): void {
  let letters = 0
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        if (typeof cell === 'string') letters += cell.length
        if (letters > mostLetters) throw new ArchiveRefused('too-large')
      }
}

function toCell(value: unknown): TableCell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { on: value.toISOString().slice(0, 10) }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

function toSheet({ sheet, data }: { sheet: string; data: readonly (readonly unknown[])[] }): TableSheet {
  return { name: sheet, rows: data.map((row) => row.slice(0, mostColumns).map(toCell)) }
}

/** Every sheet of an XLSX workbook: values of formulas, days as days. A bad file answers, it does not throw. */
export async function readWorkbook(bytes: Uint8Array): Promise<FoundTable> {
  try {
    const wanted = (name: string) => name.endsWith('.xml') || name.endsWith('.xml.rels')
    const entries = readArchive(bytes, { wanted, limitBytes: mostUnpacked })
    if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
      return { outcome: 'refused', reason: 'not-table' }
    for (const entry of entries) ensureSheetFits(entry)
    const stored = storeArchive(entries)
    const buffer = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength)
    const sheets = (await readWorkbookFile(buffer as ArrayBuffer)).map(toSheet)
    if (sheets.some(({ rows }) => rows.length > mostRows + 100))
      return { outcome: 'refused', reason: 'too-many-rows' }
    ensureTextFits(sheets)
    const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
    return filled.length === 0
      ? { outcome: 'refused', reason: 'empty' }
      : { outcome: 'read', format: 'xlsx', sheets: filled }
  } catch (error) {
    if (error instanceof ArchiveRefused) return { outcome: 'refused', reason: error.reason }
    return { outcome: 'refused', reason: 'unreadable' }
  }
}
