import { recordFields, isRecordEntity, type RecordEntity } from '../model/record-fields.ts'
import { entityText } from './entity-text.ts'
import { bundleFieldText } from './fields/bundle-field-text.ts'
import { caseFieldText, permitFieldText, roleFieldText } from './fields/case-field-text.ts'
import { conflictFieldText, relationshipFieldText } from './fields/people-field-text.ts'
import { consentFieldText, noteFieldText, restrictionFieldText } from './fields/consent-field-text.ts'
import { calendarFieldText, deadlineFieldText, taskFieldText } from './fields/deadline-field-text.ts'
import { evidenceFieldText, fileFieldText } from './fields/evidence-field-text.ts'
import { filingFieldText } from './fields/filing-field-text.ts'
import { handoverFieldText, hearingFieldText } from './fields/hearing-field-text.ts'
import { ledgerFieldText, timeFieldText } from './fields/money-field-text.ts'
import {
  incidentFieldText,
  measureFieldText,
  orderFieldText,
  pressureFieldText,
} from './fields/incident-field-text.ts'
import { reportFieldText } from './fields/report-field-text.ts'
import { dutyFieldText, safetyFieldText } from './fields/safety-field-text.ts'
import { examFieldText, findingFieldText, sampleFieldText } from './fields/exam-field-text.ts'
import { normFieldText } from './fields/norm-field-text.ts'
import { checklistFieldText, playbookFieldText } from './fields/playbook-field-text.ts'
import { personFieldText } from './fields/person-field-text.ts'
import { planFieldText } from './fields/plan-field-text.ts'
import { historyFieldText } from './fields/shared-field-text.ts'
import { statementFieldText } from './fields/statement-field-text.ts'
import { publicationFieldText, suitFieldText } from './fields/suit-field-text.ts'
import { findValueKind, type ValueKind } from './value-text.ts'
import type { Language, Wording } from './wording.ts'

/** The label of every field of every record type, by dotted path; the items of a list are passed over. */
export const fieldText = {
  person: personFieldText,
  case: caseFieldText,
  role: roleFieldText,
  suit: suitFieldText,
  publication: publicationFieldText,
  statement: statementFieldText,
  permit: permitFieldText,
  norm: normFieldText,
  playbook: playbookFieldText,
  checklist: checklistFieldText,
  evidence: evidenceFieldText,
  bundle: bundleFieldText,
  filing: filingFieldText,
  hearing: hearingFieldText,
  handover: handoverFieldText,
  plan: planFieldText,
  relationship: relationshipFieldText,
  conflict: conflictFieldText,
  consent: consentFieldText,
  restriction: restrictionFieldText,
  note: noteFieldText,
  time: timeFieldText,
  ledger: ledgerFieldText,
  incident: incidentFieldText,
  report: reportFieldText,
  order: orderFieldText,
  measure: measureFieldText,
  pressure: pressureFieldText,
  safety: safetyFieldText,
  duty: dutyFieldText,
  deadline: deadlineFieldText,
  task: taskFieldText,
  calendar: calendarFieldText,
  exam: examFieldText,
  finding: findingFieldText,
  sample: sampleFieldText,
} as const satisfies Record<RecordEntity, Readonly<Record<string, Wording>>>

/** The paths of a record type's fields, as `fieldLabel` takes them. */
export type FieldName<Entity extends RecordEntity> = keyof (typeof fieldText)[Entity] & string

/** The label of a field: `fieldLabel('person', 'name.surname', 'ru')` is «Фамилия». */
export function fieldLabel<Entity extends RecordEntity>(
  entity: Entity,
  field: FieldName<Entity>,
  language: Language,
): string {
  const table: Readonly<Record<string, Wording>> = fieldText[entity]
  return table[field]?.[language] ?? field
}

const filePrefix = 'files.'

function findWording(entity: string, field: string): Wording | undefined {
  const tables: Readonly<Record<string, Readonly<Record<string, Wording>>>> = fieldText
  const own = Object.hasOwn(tables, entity) ? tables[entity] : undefined
  const files: Readonly<Record<string, Wording>> = fileFieldText
  const history: Readonly<Record<string, Wording>> = historyFieldText
  if (entity === 'evidence' && field === 'files') return entityText.file.many
  if (entity === 'evidence' && field.startsWith(filePrefix)) return files[field.slice(filePrefix.length)]
  if (own !== undefined && Object.hasOwn(own, field)) return own[field]
  return Object.hasOwn(history, field) ? history[field] : undefined
}

/** As `fieldLabel` for a name put together at run time; also knows a stored record's history and the files of evidence. */
export function findFieldLabel(entity: string, field: string, language: Language): string | undefined {
  return findWording(entity, field)?.[language]
}

/**
 * A dotted path in words, from the outermost field inwards. The items of a list count from 0 in the path and from 1 in words;
 * `find` gets the path of each part without them, and a part it has no label for stays as it is.
 */
export function pathLabel(path: string, find: (field: string) => string | undefined): string {
  const words: string[] = []
  let field = ''
  for (const part of path.split('.')) {
    if (/^\d+$/u.test(part) && words.length > 0) {
      words.push(`${words.pop() ?? ''} ${String(Number(part) + 1)}`)
      continue
    }
    field = field === '' ? part : `${field}.${part}`
    words.push(find(field) ?? part)
  }
  return words.join(' / ')
}

/** A place in a record in words: `proof.1.evidenceId` of a statement is «Чем подтверждается 2 / Доказательство». */
export function fieldPathLabel(entity: string, path: string, language: Language): string {
  return pathLabel(path, (field) => findFieldLabel(entity, field, language))
}

/** The kind of value a field holds, when it is one of a closed list: `fieldValueKind('case', 'kind')` is `caseKind`. */
export function fieldValueKind(entity: string, field: string): ValueKind | undefined {
  if (entity === 'evidence' && field === 'files.reading.state') return 'readingState'
  if (entity === 'evidence' && field === 'files.reading.reason') return 'unreadReason'
  if (!isRecordEntity(entity)) return undefined
  const values = recordFields(entity).get(field)
  return values === undefined || values.size === 0 ? undefined : findValueKind([...values])
}
