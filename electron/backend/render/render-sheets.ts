import writeXlsxFile, { type Cell } from 'write-excel-file/node'

/** A cell: text, a whole number, or an amount of money in hundredths. */
export type SheetCell = string | number | { readonly hundredths: number }

export type Sheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }

const firstWidth = 34
const otherWidth = 18

function toCell(cell: SheetCell): Cell {
  if (typeof cell === 'string') return { type: String, value: cell }
  if (typeof cell === 'number') return { type: Number, value: cell }
  return { type: Number, value: cell.hundredths / 100, format: '# ##0.00' }
}

/** The bytes of an XLSX workbook: plain values, no formula, no macro, nothing that is fetched. */
export async function renderSheets(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map(toCell)),
      columns: [{ width: firstWidth }, ...Array.from({ length: 4 }, () => ({ width: otherWidth }))],
    })),
  ).toBuffer()
  return new Uint8Array(bytes)
}
