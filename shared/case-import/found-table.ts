/** A cell as it was read: a day stands apart from a text that looks like one. */
export type TableCell = string | number | boolean | null | { readonly on: string }

export type TableSheet = { readonly name: string; readonly rows: readonly (readonly TableCell[])[] }

/** Why a file is no table that can be read. */
export const tableRefusals = [
  'empty',
  'old-excel',
  'not-table',
  'too-large',
  'too-many-rows',
  'unreadable',
] as const
export type TableRefusal = (typeof tableRefusals)[number]

export type FoundTable =
  | {
      readonly outcome: 'read'
      readonly format: 'csv' | 'xlsx'
      /** Of a text file only. */
      readonly encoding?: 'utf-8' | 'utf-16' | 'windows-1251'
      readonly delimiter?: string
      readonly sheets: readonly TableSheet[]
      /** Sheets of a workbook that are too long or too wide for an import; the others can be read. */
      readonly tooLong?: readonly string[]
    }
  | { readonly outcome: 'refused'; readonly reason: TableRefusal }

/** Most rows with anything in them that one import takes, besides that of the headings. */
export const mostRows = 20_000
export const mostColumns = 256

export function isFilled(row: TableSheet['rows'][number]): boolean {
  return row.some((cell) => cellText(cell) !== undefined)
}

/** Whether a table has more rows than one import takes. Empty rows cost nothing: other programs save thousands of them. */
export function isTooLong(rows: TableSheet['rows']): boolean {
  return rows.filter(isFilled).length > mostRows + 1
}

/** A cell as a person reads it; undefined when nothing stands in it. */
export function cellText(cell: TableCell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  if (typeof cell === 'object') return cell.on
  const text = String(cell)
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f]/gu, ' ')
    .trim()
  return text === '' ? undefined : text
}
