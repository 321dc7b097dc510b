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
}

/** What a record is called in a list of findings, in a person's language. */
export function recordTitle(entity: string, title: string, language: Language): string {
  const kind = Object.hasOwn(calledByValue, entity) ? calledByValue[entity] : undefined
  return kind === undefined ? title : valueLabel(kind, title, language)
}
