import { foldForSearch } from '../../../shared/language/fold.ts'
import { indexRecord } from '../search/search.rows.ts'
import type { WriteDb } from '../vault/database.ts'
import type { RecordTable } from './record-table.ts'

/** Puts the words of a record into the search index, in place of what stood there. The index never leaves the vault. */
export function indexFields<Fields>(
  db: WriteDb,
  table: RecordTable<Fields>,
  record: { readonly id: string; readonly fields: Fields },
): void {
  const caseId = table.caseId?.(record.fields)
  const words = table.words(record.fields).filter((word) => word !== undefined)
  indexRecord(db, {
    entity: table.entity,
    recordId: record.id,
    title: table.title(record.fields),
    text: foldForSearch(words.join(' ')),
    ...(caseId === undefined ? {} : { caseId }),
  })
}
