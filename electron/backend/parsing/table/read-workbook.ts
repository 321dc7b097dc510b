import readWorkbookFile from 'read-excel-file/universal'
import {
  isFilled,
  isTooLong,
  mostColumns,
  type FoundTable,
  type TableCell,
  type TableSheet,
} from '../../../../shared/case-import/found-table.ts'
import { ArchiveRefused, readArchive, storeArchive, type ArchiveEntry } from './archive-contents.ts'

/** Most bytes of a workbook once it is unpacked. */
const mostUnpacked = 256 * 1024 * 1024
/** Most cells that a sheet may span: one cell at its far corner would make a reader lay out all before it. */
const mostSpanned = 8_000_000

/** What stands alone in a sheet that was put in place of one that would be laid out larger than memory. */
const stub = 'sandyq: this sheet reaches too far'

/** Whether a sheet would be laid out larger than memory. */
function reachesTooFar(bytes: Buffer): boolean {
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
  return rows * Math.max(1, columns) > mostSpanned
}

/** The entry, or a stub where the sheet reaches too far: the other sheets can be read all the same. */
function withinReach({ name, bytes }: ArchiveEntry): ArchiveEntry {
  if (!/worksheets\/[^/]+\.xml$/u.test(name) || !reachesTooFar(bytes)) return { name, bytes }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const cell = `<c r="A1" t="inlineStr"><is><t>${stub}</t></is></c>`
  const xml = `<worksheet xmlns="${main}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`
  return { name, bytes: Buffer.from(xml) }
}

/** Most letters of all cells: a shared text stands in every cell that names it once the table leaves this thread. */
const mostLetters = 64 * 1024 * 1024

function lettersOf({ rows }: TableSheet): number {
  let letters = 0
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') letters += cell.length
  return letters
}

type Sorted = {
  readonly fit: readonly TableSheet[]
  readonly tooLong: readonly string[]
  readonly isLarge: boolean
}

/** The sheets that an import can take, and the names of those that are too large or have too many rows. */
function sortSheets(sheets: readonly TableSheet[]): Sorted {
  const fit: TableSheet[] = []
  const tooLong: string[] = []
  let letters = 0
  let isLarge = false
  for (const sheet of sheets.filter(({ rows }) => rows.some(isFilled))) {
    const isStub = sheet.rows.length === 1 && sheet.rows[0]?.length === 1 && sheet.rows[0][0] === stub
    const withThis = letters + lettersOf(sheet)
    const isTooLarge = isStub || withThis > mostLetters
    isLarge ||= isTooLarge
    if (isTooLarge || isTooLong(sheet.rows)) tooLong.push(sheet.name)
    else {
      fit.push(sheet)
      letters = withThis
    }
  }
  return { fit, tooLong, isLarge }
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
    const stored = storeArchive(entries.map(withinReach))
    const buffer = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength)
    const sheets = (await readWorkbookFile(buffer as ArrayBuffer)).map(toSheet)
    const { fit, tooLong, isLarge } = sortSheets(sheets)
    if (fit.length > 0)
      return { outcome: 'read', format: 'xlsx', sheets: fit, ...(tooLong.length === 0 ? {} : { tooLong }) }
    if (tooLong.length === 0) return { outcome: 'refused', reason: 'empty' }
    return { outcome: 'refused', reason: isLarge ? 'too-large' : 'too-many-rows' }
  } catch (error) {
    if (error instanceof ArchiveRefused) return { outcome: 'refused', reason: error.reason }
    return { outcome: 'refused', reason: 'unreadable' }
  }
}
