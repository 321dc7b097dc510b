import type { CaseMapping, RowChoice } from '../../../shared/case-import/case-mapping.ts'
import type { PlannedRow } from '../../../shared/case-import/planned-row.ts'
import type { TestBackend } from '../../kit/test-backend.ts'
import { csvOf, type Cell } from './messy-list.ts'

/** Reads a table and proposes what it means. */
export async function readList(kit: TestBackend, name: string, content: string | Uint8Array) {
  const found = await kit.ask('case.read-table', { file: kit.file(name, content) })
  const mapping: CaseMapping = found.sheets[0]?.proposed ?? { columns: [], people: [] }
  return { ...found, mapping }
}

type Asked = { readonly more?: Partial<CaseMapping>; readonly choices?: RowChoice[] }

/** Rows as they would become records. */
export async function previewList(
  kit: TestBackend,
  rows: readonly (readonly Cell[])[],
  { more = {}, choices = [] }: Asked = {},
) {
  const { table, mapping } = await readList(kit, 'list.csv', csvOf(rows))
  const asked = { table, mapping: { ...mapping, ...more }, choices }
  return { asked, ...(await kit.ask('case.preview-import', asked)) }
}

/** What is said of a row. */
export const codesOf = (row: PlannedRow | undefined) => (row?.problems ?? []).map(({ code }) => code)

/** A list of one case and one person, brought in. Answers the import. */
export async function bringIn(kit: TestBackend, mark: string): Promise<string> {
  const text = `Дело №;Потерпевшая\n${mark} 1;${mark}ина Проба\n`
  const { table, mapping } = await readList(kit, 'list.csv', text)
  return (await kit.ask('case.import', { table, mapping: { ...mapping, kind: 'criminal' } })).id
}
