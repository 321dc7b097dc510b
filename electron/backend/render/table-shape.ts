/** A table whose rows all fill its columns, whatever the tree says. */
import type { Block, Table } from '../../../shared/document/tree.ts'

export type ShapedCell = {
  readonly columns: number
  readonly firstColumn: number
  readonly content: readonly Block[]
}
type ShapedTable = {
  /** Parts of the whole width; they add up to 1. */
  readonly widths: readonly number[]
  readonly headerRows: number
  readonly rows: readonly (readonly ShapedCell[])[]
}

/** Fills short rows with empty cells and adds columns for rows that are too long, so that no text is lost. */
export function shapeTable(table: Table): ShapedTable {
  const spans = table.content.map((row) =>
    row.content.map((cell) => Math.max(1, Math.floor(cell.attrs?.columns ?? 1))),
  )
  const columnCount = Math.max(
    1,
    table.attrs.widths.length,
    ...spans.map((row) => row.reduce((sum, span) => sum + span, 0)),
  )
  const parts = Array.from({ length: columnCount }, (_, index) => {
    const part = table.attrs.widths[index] ?? 1
    return Number.isFinite(part) && part > 0 ? part : 1
  })
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const rows = table.content.map((row) => {
    let firstColumn = 0
    const cells = row.content.map((cell): ShapedCell => {
      const columns = Math.max(1, Math.floor(cell.attrs?.columns ?? 1))
      firstColumn += columns
      return { columns, firstColumn: firstColumn - columns, content: cell.content }
    })
    return firstColumn < columnCount
      ? [...cells, { columns: columnCount - firstColumn, firstColumn, content: [] }]
      : cells
  })
  const headerRows = Math.min(Math.max(0, Math.floor(table.attrs.headerRows)), rows.length)
  return { widths: parts.map((part) => part / whole), headerRows, rows }
}
