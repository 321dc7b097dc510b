import type { Table } from '../../../shared/document/tree.ts'
import { sheetCell, sheetTable } from '../exports/sheet-blocks.ts'

type Row = { readonly texts: readonly string[]; readonly isBold?: boolean }

/** A table whose columns from `figuresFrom` on are aligned to the right, as figures are. */
export function figureTable(widths: readonly number[], figuresFrom: number, rows: readonly Row[]): Table {
  const cells = rows.map(({ texts, isBold = false }, place) =>
    texts.map((text, column) =>
      sheetCell(text, { align: column >= figuresFrom ? 'right' : 'left', isBold: isBold || place === 0 }),
    ),
  )
  return sheetTable(widths, cells, 1)
}
