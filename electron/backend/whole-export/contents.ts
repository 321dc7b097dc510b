import { searchable } from '../search/searchable.ts'
import type { RecordTable } from '../records/record-table.ts'

/** Every record type, by the name of its file. */
export const exportedRecords: ReadonlyMap<string, RecordTable<unknown>> = searchable

/** Plain tables beside them, each with the name of its file. */
export const exportedTables = {
  build: 'builds',
  person_merge: 'merges',
  plan_signature: 'plan-signatures',
  saved_view: 'views',
  slot: 'slots',
  object_tombstone: 'destroyed-files',
} as const

/** What the files of evidence and the custody log are written from. */
export const exportedElsewhere = ['evidence_file', 'object', 'custody_entry', 'custody_details'] as const

/** What stays, with the reason: nothing that is not somewhere else, or that is nobody's record. */
export const leftOut: Readonly<Record<string, string>> = {
  draft: 'what someone was typing when the vault was locked: no record yet, and nobody else sees it',
  evidence_text: 'read from the files, which are there',
  page_count: 'counted from the files, which are there',
  person_key: 'worked out from the people, who are there',
  report_suspect: 'a list for quick looking up, made from the reports',
  safety_step: 'a list for quick looking up, made from the safety reviews',
  search_entry: 'the index of search, made from the records',
  search_text: 'the index of search, made from the records',
  search_state: 'how far the index of search is',
}
