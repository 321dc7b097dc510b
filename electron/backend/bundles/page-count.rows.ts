import type { BundleProblemCode } from '../../../shared/text/bundle-text.ts'
import type { ExhibitOutcome } from '../parsing/prepared-exhibit.ts'
import type { ReadDb, WriteDb } from '../vault/database.ts'

/** How a file comes out in a bundle. */
export type PageCount = {
  readonly outcome: ExhibitOutcome
  readonly reason?: BundleProblemCode
  readonly pages: number
}

type Row = { outcome: ExhibitOutcome; reason: BundleProblemCode | null; pages: number }

/** What this version of the program counted of a file; undefined when it has not. */
export function findPageCount(db: ReadDb, fileId: string, program: string): PageCount | undefined {
  const row = db.get<Row>('SELECT outcome, reason, pages FROM page_count WHERE file_id = ? AND program = ?', [
    fileId,
    program,
  ])
  if (row === undefined) return undefined
  const { outcome, reason, pages } = row
  return { outcome, pages, ...(reason === null ? {} : { reason }) }
}

export function savePageCount(
  db: WriteDb,
  file: { readonly id: string; readonly program: string },
  { outcome, reason, pages }: PageCount,
): void {
  db.run(
    'INSERT OR REPLACE INTO page_count (file_id, program, outcome, reason, pages) VALUES (?, ?, ?, ?, ?)',
    [file.id, file.program, outcome, reason ?? null, pages],
  )
}
