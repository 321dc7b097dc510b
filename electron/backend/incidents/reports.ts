import type { Stored } from '../../../shared/contract/record-operations.ts'
import { report, type Report } from '../../../shared/model/report.ts'
import { allWhere } from '../records/record.rows.ts'
import type { RecordTable } from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'
import { exhibits } from './incidents.ts'

export const reportTable: RecordTable<Report> = {
  entity: 'report',
  table: 'report',
  schema: report,
  title: (fields) => fields.madeAt.slice(0, 10),
  words: (fields) => [
    fields.receivedBy,
    fields.asked,
    fields.registration?.number,
    fields.refusal,
    fields.response,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', bodyId: 'body_id', outcome: 'outcome' },
  sorts: { date: 'made_at' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'person', id: fields.madeById, where: 'madeById' },
    { table: 'person', id: fields.bodyId, where: 'bodyId' },
    ...(fields.officerIds ?? []).map((id) => ({ table: 'person', id, where: 'officerIds' })),
    ...(fields.suspectIds ?? []).map((id) => ({ table: 'person', id, where: 'suspectIds' })),
    ...(fields.incidentIds ?? []).map((id) => ({ table: 'incident', id, where: 'incidentIds', caseId })),
    ...exhibits(caseId, fields.evidenceIds),
  ],
}

/** The reports of a case in the order they were made. */
export function listReports(db: ReadDb, caseId: string): Stored<Report>[] {
  return allWhere(db, reportTable, { column: 'case_id', value: caseId }).sort((one, other) =>
    one.madeAt < other.madeAt ? -1 : Number(one.madeAt > other.madeAt),
  )
}
