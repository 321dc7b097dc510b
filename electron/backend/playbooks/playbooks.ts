import { checklist, playbook, type Checklist, type Playbook } from '../../../shared/model/playbook.ts'
import type { RecordTable } from '../records/record-table.ts'

/** The foundation's own playbooks. */
export const playbookTable: RecordTable<Playbook> = {
  entity: 'playbook',
  table: 'playbook',
  schema: playbook,
  title: (fields) => fields.title,
  words: (fields) => [
    fields.title,
    fields.titleKk,
    fields.titleEn,
    fields.when,
    fields.whenKk,
    ...fields.steps.flatMap((step) => [step.text, step.textKk, step.why, step.reference]),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  filters: { basedOn: 'based_on' },
}

/** What a case has to do. */
export const checklistTable: RecordTable<Checklist> = {
  entity: 'checklist',
  table: 'checklist',
  schema: checklist,
  title: (fields) => fields.title,
  words: (fields) => [
    fields.title,
    fields.titleKk,
    fields.titleEn,
    ...fields.steps.flatMap((step) => [step.text, step.textKk, step.note, step.reason]),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id' },
  sorts: { started: 'started_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'playbook', id: fields.playbookId, where: 'playbookId' },
  ],
}
