import type { LostField } from '../../../shared/case-import/row-problem.ts'
import type { RecordTable } from '../records/record-table.ts'

/** The fields that a record of this type could not be written with: what the preview calls fine is written. */
export function unfit<Fields>(table: RecordTable<Fields>, fields: unknown): LostField[] {
  const read = table.schema.safeParse(fields)
  if (read.success) return []
  const names = new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))
  return [...names].map((field) => ({ field, value: '' }))
}
