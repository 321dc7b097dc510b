import { filing, type Filing } from '../../../shared/model/filing.ts'
import { handover, hearing, type Handover, type Hearing } from '../../../shared/model/hearing.ts'
import type { RecordTable } from '../records/record-table.ts'

export const filingTable: RecordTable<Filing> = {
  entity: 'filing',
  table: 'filing',
  schema: filing,
  title: (fields) => fields.title ?? fields.kind,
  words: (fields) => [
    fields.title,
    fields.addressee,
    fields.registrationNumber,
    fields.result,
    fields.stateFee?.exemption,
    ...(fields.statuses ?? []).map((entry) => entry.why),
    ...(fields.attachments ?? []).map((entry) => entry.title),
    ...(fields.versions ?? []).map((entry) => entry.note),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: {
    caseId: 'case_id',
    suitId: 'suit_id',
    bodyId: 'body_id',
    direction: 'direction',
    kind: 'kind',
    status: 'status',
  },
  sorts: { sent: 'sent_at', received: 'received_on', due: 'due_on', kind: 'kind', status: 'status' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'suit', id: fields.suitId, where: 'suitId', caseId },
    { table: 'person', id: fields.bodyId, where: 'bodyId' },
    { table: 'person', id: fields.fromId, where: 'fromId' },
    { table: 'document', id: fields.documentId, where: 'documentId', caseId },
    { table: 'evidence', id: fields.evidenceId, where: 'evidenceId', caseId },
    { table: 'filing', id: fields.answersFilingId, where: 'answersFilingId', caseId },
    { table: 'filing', id: fields.resultFilingId, where: 'resultFilingId', caseId },
    {
      table: 'evidence',
      id: fields.stateFee?.receiptEvidenceId,
      where: 'stateFee.receiptEvidenceId',
      caseId,
    },
    ...(fields.statuses ?? []).map((entry, at) => ({
      table: 'evidence',
      id: entry.evidenceId,
      where: `statuses.${String(at)}.evidenceId`,
      caseId,
    })),
    ...(fields.attachments ?? []).map((entry, at) => ({
      table: 'evidence',
      id: entry.evidenceId,
      where: `attachments.${String(at)}.evidenceId`,
      caseId,
    })),
    ...(fields.versions ?? []).flatMap((entry, at) => [
      { table: 'document', id: entry.documentId, where: `versions.${String(at)}.documentId`, caseId },
      { table: 'evidence', id: entry.evidenceId, where: `versions.${String(at)}.evidenceId`, caseId },
    ]),
    ...(fields.servings ?? []).flatMap((entry, at) => [
      { table: 'person', id: entry.personId, where: `servings.${String(at)}.personId` },
      {
        table: 'evidence',
        id: entry.proofEvidenceId,
        where: `servings.${String(at)}.proofEvidenceId`,
        caseId,
      },
    ]),
  ],
}

export const hearingTable: RecordTable<Hearing> = {
  entity: 'hearing',
  table: 'hearing',
  schema: hearing,
  title: ({ heldOn, startsAt, subject }) => [heldOn, startsAt, subject].filter(Boolean).join(' '),
  words: (fields) => [
    fields.subject,
    fields.room,
    fields.judge,
    fields.result,
    ...(fields.attendants ?? []).map((one) => one.capacity),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', suitId: 'suit_id', courtId: 'court_id', state: 'state' },
  sorts: { held: 'held_on' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'suit', id: fields.suitId, where: 'suitId', caseId },
    { table: 'person', id: fields.courtId, where: 'courtId' },
    { table: 'evidence', id: fields.protocolEvidenceId, where: 'protocolEvidenceId', caseId },
    ...(fields.attendants ?? []).map((one, at) => ({
      table: 'person',
      id: one.personId,
      where: `attendants.${String(at)}.personId`,
    })),
  ],
}

export const handoverTable: RecordTable<Handover> = {
  entity: 'handover',
  table: 'handover',
  schema: handover,
  title: (fields) => fields.what ?? fields.purpose ?? fields.handedOn,
  words: (fields) => [fields.what, fields.purpose, fields.condition, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: {
    caseId: 'case_id',
    evidenceId: 'evidence_id',
    personId: 'person_id',
    direction: 'direction',
    open: 'open',
  },
  sorts: { due: 'due_back_on', handed: 'handed_on' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'evidence', id: fields.evidenceId, where: 'evidenceId', caseId },
    { table: 'person', id: fields.personId, where: 'personId' },
    { table: 'evidence', id: fields.actEvidenceId, where: 'actEvidenceId', caseId },
    { table: 'evidence', id: fields.returnActEvidenceId, where: 'returnActEvidenceId', caseId },
  ],
}
