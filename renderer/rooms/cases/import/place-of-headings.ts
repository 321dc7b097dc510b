import type { CaseMapping } from '../../../../shared/case-import/case-mapping.ts'
import { placeColumns } from '../../../../shared/case-import/propose-mapping.ts'

/** A mapping with the places its columns have in this table, and the headings the table does not have. */
export function placeOfHeadings(
  mapping: CaseMapping,
  headings: readonly string[],
): { mapping: CaseMapping; missing: string[] } {
  const { found, missing } = placeColumns(mapping, headings)
  const once = new Map(found.map((column) => [column.place, column]))
  return {
    mapping: { ...mapping, columns: [...once.values()].toSorted((one, other) => one.place - other.place) },
    missing: missing.map(({ heading }) => heading),
  }
}
