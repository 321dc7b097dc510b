import { plan, type Plan } from '../../../shared/model/plan.ts'
import type { RecordTable } from '../records/record-table.ts'

/** Every piece of evidence a planned publication rests on or shows, each once. */
export function evidenceOfPlan(fields: Plan): string[] {
  return [
    ...new Set([
      ...(fields.statements ?? []).flatMap((statement) => statement.evidenceIds ?? []),
      ...(fields.shownEvidenceIds ?? []),
    ]),
  ]
}

export const planTable: RecordTable<Plan> = {
  entity: 'plan',
  table: 'plan',
  schema: plan,
  title: (fields) => fields.title,
  words: (fields) => [
    fields.title,
    fields.medium,
    fields.text,
    ...(fields.statements ?? []).flatMap((statement) => [statement.quotation, statement.note]),
    ...(fields.questions ?? []).map((answer) => answer.note),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', suitId: 'suit_id' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'suit', id: fields.suitId, where: 'suitId', caseId },
    { table: 'publication', id: fields.publicationId, where: 'publicationId', caseId },
    ...(fields.statements ?? []).map((statement, at) => ({
      table: 'person',
      id: statement.aboutId,
      where: `statements.${String(at)}.aboutId`,
    })),
    ...(fields.consents ?? []).map((consent, at) => ({
      table: 'person',
      id: consent.personId,
      where: `consents.${String(at)}.personId`,
    })),
    ...evidenceOfPlan({ caseId, ...fields }).map((id) => ({
      table: 'evidence',
      id,
      where: 'evidenceIds',
      caseId,
    })),
  ],
}
