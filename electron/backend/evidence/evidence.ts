import type { Stored } from '../../../shared/contract/record-operations.ts'
import { evidence, type Evidence } from '../../../shared/model/evidence.ts'
import type { ReadDb } from '../vault/database.ts'
import { allWhere } from '../records/record.rows.ts'
import type { RecordTable } from '../records/record-table.ts'

export const evidenceTable: RecordTable<Evidence> = {
  entity: 'evidence',
  table: 'evidence',
  schema: evidence,
  title: (fields) => fields.title,
  words: (fields) => [
    fields.title,
    fields.titleKk,
    fields.source,
    fields.relevance,
    fields.recording?.recordedBy,
    fields.recording?.place,
    fields.recording?.device,
    fields.recording?.circumstances,
    fields.acquisition?.collector,
    fields.acquisition?.witness,
    fields.acquisition?.deviceOrAccount,
    fields.acquisition?.url,
    fields.acquisition?.notaryProtocol,
    fields.original?.where,
    fields.original?.handoverAct,
    fields.disclosure?.protocol,
    fields.received?.from,
    // Found in the vault, never exported: the index stays where it is.
    ...Object.values(fields.workProduct ?? {}),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind' },
  sorts: { date: 'dated_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    ...(fields.personIds ?? []).map((id) => ({ table: 'person', id, where: 'personIds' })),
  ],
}

/** The day an exhibit is put in order by: its own date, else when it was recorded; undefined goes last. */
export function exhibitDate(item: Evidence): string | undefined {
  return (
    item.datedOn ?? item.recording?.recordedAt?.slice(0, 10) ?? item.acquisition?.acquiredAt?.slice(0, 10)
  )
}

/** Every exhibit of a case by date, undated ones last in order of intake: the order bundles and «Приложение N» use. */
export function listExhibits(db: ReadDb, caseId: string): Stored<Evidence>[] {
  const items = allWhere(db, evidenceTable, { column: 'case_id', value: caseId })
  const order = new Map(items.map((item, index) => [item.id, index]))
  return items.sort((a, b) => {
    const [dateA, dateB] = [exhibitDate(a) ?? '9999', exhibitDate(b) ?? '9999']
    if (dateA !== dateB) return dateA < dateB ? -1 : 1
    return (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)
  })
}
