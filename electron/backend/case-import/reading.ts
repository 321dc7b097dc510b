import type {
  CaseMapping,
  ImportColumn,
  ImportPersonField,
} from '../../../shared/case-import/case-mapping.ts'
import type { TableCell } from '../../../shared/case-import/found-table.ts'
import type { RoleKind } from '../../../shared/model/role.ts'

/** A column with its place, and what it is called where it is spoken of. */
export type PlacedColumn = ImportColumn & {
  readonly place: number
  readonly name: string
  /** The order of its days was taken from other days of it, nobody has said it. */
  readonly isGuessed?: boolean
}

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
}

/** Fields of which several columns may say something, each in its own right. */
const severalColumns: ReadonlySet<ImportColumn['field']> = new Set([
  'registrationNumber',
  'articles',
  'tags',
  'notes',
  'phone',
  'address',
  'email',
])

/** What several columns say of one field: the first holds, what the others say besides is to be kept and told. */
export function takeOnce(readings: readonly Reading[]): { once: Reading[]; again: Reading[] } {
  const taken = new Map<string, string>()
  const once: Reading[] = []
  const again: Reading[] = []
  for (const reading of readings) {
    const { field } = reading.column
    const before = severalColumns.has(field) ? undefined : taken.get(field)
    if (before === undefined) once.push(reading)
    else if (before !== reading.text) again.push(reading)
    if (before === undefined) taken.set(field, reading.text)
  }
  return { once, again }
}

/** The text of the first cell that says this of a person. */
export function said(readings: readonly Reading[], field: ImportPersonField): string | undefined {
  return readings.find(({ column }) => column.field === field)?.text
}
