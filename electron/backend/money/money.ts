import { ledgerEntry, type LedgerEntry } from '../../../shared/model/ledger.ts'
import { timeEntry, type TimeEntry } from '../../../shared/model/time-entry.ts'
import type { RecordTable } from '../records/record-table.ts'

export const timeTable: RecordTable<TimeEntry> = {
  entity: 'time',
  table: 'time',
  schema: timeEntry,
  title: (fields) => fields.what,
  words: (fields) => [fields.what, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', lawyerId: 'lawyer_id', basis: 'basis' },
  sorts: { worked: 'worked_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.lawyerId, where: 'lawyerId' },
    { table: 'evidence', id: fields.evidenceId, where: 'evidenceId', caseId: fields.caseId },
  ],
}

export const ledgerTable: RecordTable<LedgerEntry> = {
  entity: 'ledger',
  table: 'ledger',
  schema: ledgerEntry,
  title: (fields) => fields.purpose,
  words: (fields) => [
    fields.purpose,
    fields.payer,
    fields.payee,
    fields.fund,
    fields.approvedBy,
    fields.reversalReason,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: {
    caseId: 'case_id',
    direction: 'direction',
    category: 'category',
    currency: 'currency',
    fund: 'fund',
    helpedId: 'helped_id',
    reversesId: 'reverses_id',
  },
  sorts: { paid: 'paid_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.helpedId, where: 'helpedId' },
    { table: 'ledger', id: fields.reversesId, where: 'reversesId' },
    {
      table: 'evidence',
      id: fields.evidenceId,
      where: 'evidenceId',
      ...(fields.caseId === undefined ? {} : { caseId: fields.caseId }),
    },
  ],
}
