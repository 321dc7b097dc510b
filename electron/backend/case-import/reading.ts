import type {
  CaseMapping,
  ImportColumn,
  ImportPersonField,
} from '../../../shared/case-import/case-mapping.ts'
import type { TableCell } from '../../../shared/case-import/found-table.ts'
import type { RoleKind } from '../../../shared/model/role.ts'

export type PlacedColumn = ImportColumn & { readonly place: number }

/** What holds for every row of a table. */
export type RowQuestion = {
  readonly mapping: CaseMapping
  readonly columns: readonly PlacedColumn[]
  readonly today: string
  /** The text was saved in an encoding that has no Kazakh letters. */
  readonly mayLackLetters: boolean
  /** How many columns the table has, and the sign between them in a text file: whole rows may have got into a cell. */
  readonly width: number
  readonly delimiter: string | undefined
}

/** A cell with the column it stands in. */
export type Reading = { readonly column: PlacedColumn; readonly cell: TableCell; readonly text: string }

export type SlotReading = {
  readonly role: RoleKind
  readonly kind: 'natural' | 'legal' | undefined
  readonly question: RowQuestion
  /** Which of the mapping's people, from 1. */
  readonly slot: number
}

/** The text of the first cell that says this of a person. */
export function said(readings: readonly Reading[], field: ImportPersonField): string | undefined {
  return readings.find(({ column }) => column.field === field)?.text
}
