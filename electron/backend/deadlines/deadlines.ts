import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { deadline, task, type Deadline, type Task } from '../../../shared/model/deadline.ts'
import { workCalendar, type WorkCalendar } from '../../../shared/model/work-calendar.ts'
import type { Warning } from '../../../shared/contract/record-operations.ts'
import type { RecordTable } from '../records/record-table.ts'

function deadlineWarnings({ endsOn, rule }: Deadline): Warning[] {
  return [
    ...(endsOn === undefined ? [{ code: 'deadline.no-end' as const, field: 'endsOn' }] : []),
    ...(rule !== undefined && findRule(rule) === undefined
      ? [{ code: 'deadline.unknown-rule' as const, field: 'rule' }]
      : []),
  ]
}

function ruleNames(rule: string | undefined): string[] {
  const found = rule === undefined ? undefined : findRule(rule)
  return found === undefined ? [] : [...Object.values(found.name), found.article]
}

export const deadlineTable: RecordTable<Deadline> = {
  entity: 'deadline',
  table: 'deadline',
  schema: deadline,
  title: ({ name, rule, endsOn }) => name ?? rule ?? endsOn ?? '—',
  words: (fields) => [
    fields.name,
    ...ruleNames(fields.rule),
    fields.extendedBy,
    fields.withdrawnWhy,
    ...(fields.suspensions ?? []).map((stop) => stop.document),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', responsibleId: 'responsible_id', rule: 'rule', open: 'open' },
  sorts: { ends: 'ends_on' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'person', id: fields.responsibleId, where: 'responsibleId' },
    { table: 'filing', id: fields.startedByFilingId, where: 'startedByFilingId', caseId },
    { table: 'filing', id: fields.answerFilingId, where: 'answerFilingId', caseId },
    { table: 'document', id: fields.answerDocumentId, where: 'answerDocumentId', caseId },
  ],
  warnings: deadlineWarnings,
}

export const taskTable: RecordTable<Task> = {
  entity: 'task',
  table: 'task',
  schema: task,
  title: (fields) => fields.title,
  words: (fields) => [fields.title, fields.withdrawnWhy, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', responsibleId: 'responsible_id', open: 'open' },
  sorts: { due: 'due_on' },
  pointsAt: ({ caseId, responsibleId }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'person', id: responsibleId, where: 'responsibleId' },
  ],
}

export const calendarTable: RecordTable<WorkCalendar> = {
  entity: 'calendar',
  table: 'work_calendar',
  schema: workCalendar,
  title: ({ jurisdiction, year }) => `${jurisdiction} ${year}`,
  words: (fields) => [fields.source, fields.checkedBy, ...(fields.tags ?? []), fields.notes],
  filters: { jurisdiction: 'jurisdiction', year: 'year' },
  sorts: { year: 'year' },
}
