import { describe, expect, test } from 'vitest'
import { shapeTable } from '../../../electron/backend/render/table-shape.ts'
import type { Table } from '../../../shared/document/tree.ts'

function table(widths: readonly number[], rows: readonly (readonly number[])[], headerRows = 0): Table {
  return {
    type: 'table',
    attrs: { widths, headerRows },
    content: rows.map((spans) => ({
      type: 'tableRow',
      content: spans.map((columns) => ({ type: 'tableCell', attrs: { columns }, content: [] })),
    })),
  }
}

describe('shapeTable', () => {
  test('widths become parts of the whole', () => {
    expect(shapeTable(table([1, 4, 3], [[1, 1, 1]])).widths).toEqual([0.125, 0.5, 0.375])
  })

  test('a short row is filled, a long one adds columns', () => {
    const shaped = shapeTable(table([1, 1], [[1], [1, 1, 1]]))
    expect(shaped.widths).toHaveLength(3)
    expect(shaped.rows.map((row) => row.map((cell) => [cell.firstColumn, cell.columns]))).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ])
  })

  test('nonsense in the tree is put right', () => {
    const shaped = shapeTable(table([0, -3, Number.NaN], [[0, 1.7, -1]], 9))
    expect(shaped.widths).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect(shaped.rows[0]?.map((cell) => cell.columns)).toEqual([1, 1, 1])
    expect(shaped.headerRows).toBe(1)
    expect(shapeTable(table([], [])).widths).toEqual([1])
  })
})
