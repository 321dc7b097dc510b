import { caseRecord, type CaseRecord } from '../../../shared/model/case.ts'
import { permit, type Permit } from '../../../shared/model/permit.ts'
import { role, type Role } from '../../../shared/model/role.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { ReadDb } from '../vault/database.ts'
import { allWhere } from '../records/record.rows.ts'
import { getRecord, type RecordTable } from '../records/record-table.ts'

export const caseTable: RecordTable<CaseRecord> = {
  entity: 'case',
  table: 'case_record',
  schema: caseRecord,
  title: (fields) => fields.title,
  words: (fields) => [
    fields.title,
    fields.internalNumber,
    fields.courtNumber,
    fields.judge,
    fields.stage,
    fields.outcome,
    ...(fields.stages ?? []).flatMap((stage) => [stage.why, stage.document]),
    ...(fields.linkedCases ?? []).map((link) => link.why),
    ...(fields.registrationNumbers ?? []).map((entry) => entry.number),
    ...(fields.articles ?? []),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  filters: {
    kind: 'kind',
    stage: 'stage',
    confidentiality: 'secrecy',
    language: 'language',
    closed: 'closed',
    leadLawyerId: 'lead_lawyer_id',
  },
  sorts: {
    opened: 'opened_on',
    number: 'number_key',
    court: 'court_key',
    stage: 'stage_key',
    kind: 'kind',
    language: 'language',
  },
  sortTexts: {
    number_key: (fields) => fields.internalNumber,
    court_key: (fields) => fields.courtNumber,
    stage_key: (fields) => fields.stage,
  },
  pointsAt: (fields) => [
    { table: 'person', id: fields.courtId, where: 'courtId' },
    { table: 'person', id: fields.leadLawyerId, where: 'leadLawyerId' },
    ...(fields.assistingLawyerIds ?? []).map((id) => ({ table: 'person', id, where: 'assistingLawyerIds' })),
    ...(fields.linkedCases ?? []).map((link) => ({
      table: 'case_record',
      id: link.caseId,
      where: 'linkedCases',
    })),
  ],
}

export const roleTable: RecordTable<Role> = {
  entity: 'role',
  table: 'role',
  schema: role,
  title: (fields) => fields.role,
  words: (fields) => [fields.authority?.kind, fields.authority?.number, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', personId: 'person_id', role: 'role' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.personId, where: 'personId' },
    { table: 'person', id: fields.representsId, where: 'representsId' },
  ],
  afterMerge: (_id, { representsId, ...fields }) =>
    representsId === undefined || representsId === fields.personId ? fields : { ...fields, representsId },
}

export const permitTable: RecordTable<Permit> = {
  entity: 'permit',
  table: 'permit',
  schema: permit,
  title: (fields) => fields.grantedBy,
  words: (fields) => [fields.grantedBy, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', personId: 'person_id' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'evidence', id: fields.evidenceId, where: 'evidenceId', caseId: fields.caseId },
    { table: 'person', id: fields.personId, where: 'personId' },
  ],
}

/** The roles of a case, in order of entry. */
export function listRoles(db: ReadDb, caseId: string): Stored<Role>[] {
  return allWhere(db, roleTable, { column: 'case_id', value: caseId })
}

/** The permits of a case. */
export function listPermits(db: ReadDb, caseId: string): Stored<Permit>[] {
  return allWhere(db, permitTable, { column: 'case_id', value: caseId })
}

/** The case, or `record.not-found`. */
export function getCase(db: ReadDb, id: string): Stored<CaseRecord> {
  return getRecord(db, caseTable, id)
}
