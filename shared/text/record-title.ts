import { dateShort } from '../language/dates.ts'
import { findRule } from '../deadlines/deadline-rules.ts'
import { valueLabel, type ValueKind } from './value-text.ts'
import type { Language } from './wording.ts'

/** Record types that may be called by one of their values: a role by its kind, a suit without a date by its direction. */
const calledByValue: Readonly<Record<string, ValueKind>> = {
  role: 'roleKind',
  suit: 'suitDirection',
  filing: 'filingKind',
  relationship: 'relationshipKind',
  conflict: 'conflictDecision',
  consent: 'consentPurpose',
  restriction: 'restrictionKind',
  incident: 'gbvType',
  order: 'orderKind',
  measure: 'measureKind',
  pressure: 'pressureKind',
  safety: 'safetyKind',
  duty: 'dutyDecision',
  exam: 'examKind',
  finding: 'findingType',
}

const valueAndDay = /^(?<value>[a-z-]+) (?<day>\d{4}-\d\d-\d\d)$/u

/** What a record is called in a list of findings, in a person's language: by its title, its value, or its value and day. */
export function recordTitle(entity: string, title: string, language: Language): string {
  if (entity === 'deadline') return findRule(title)?.name[language] ?? title
  // Its number, day and place; without them its kind.
  if (entity === 'exam' && title.includes(',')) return title.replaceAll(/\d{4}-\d\d-\d\d/gu, dateShort)
  const kind = Object.hasOwn(calledByValue, entity) ? calledByValue[entity] : undefined
  if (kind === undefined) return title
  const { value, day } = valueAndDay.exec(title)?.groups ?? {}
  if (value === undefined || day === undefined) return valueLabel(kind, title, language)
  return `${valueLabel(kind, value, language)}, ${dateShort(day)}`
}
