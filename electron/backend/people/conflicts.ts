import { conflict, type Conflict } from '../../../shared/model/conflict.ts'
import type { RecordTable } from '../records/record-table.ts'

export const conflictTable: RecordTable<Conflict> = {
  entity: 'conflict',
  table: 'conflict',
  schema: conflict,
  title: (fields) => fields.decision,
  words: (fields) => [
    ...(fields.people ?? []).flatMap((asked) => [asked.name, asked.number]),
    fields.grounds,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', decision: 'decision' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.decidedById, where: 'decidedById' },
    { table: 'evidence', id: fields.consentEvidenceId, where: 'consentEvidenceId', caseId: fields.caseId },
    ...(fields.people ?? []).map((asked, place) => ({
      table: 'person',
      id: asked.personId,
      where: `people.${String(place)}.personId`,
    })),
    ...(fields.findings ?? []).flatMap((found, place) => [
      { table: 'person', id: found.personId, where: `findings.${String(place)}.personId` },
      { table: 'person', id: found.lawyerId, where: `findings.${String(place)}.lawyerId` },
      { table: 'case_record', id: found.caseId, where: `findings.${String(place)}.caseId` },
    ]),
  ],
}
