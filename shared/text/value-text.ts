import { answerValueText } from './values/answer-value-text.ts'
import { bodyValueText } from './values/body-value-text.ts'
import { caseValueText } from './values/case-value-text.ts'
import { consentValueText } from './values/consent-value-text.ts'
import { deadlineValueText } from './values/deadline-value-text.ts'
import { evidenceValueText } from './values/evidence-value-text.ts'
import { filingValueText } from './values/filing-value-text.ts'
import { moneyValueText } from './values/money-value-text.ts'
import { examValueText } from './values/exam-value-text.ts'
import { lawValueText } from './values/law-value-text.ts'
import { personValueText } from './values/person-value-text.ts'
import { planValueText } from './values/plan-value-text.ts'
import { peopleValueText } from './values/people-value-text.ts'
import { incidentValueText } from './values/incident-value-text.ts'
import { safetyValueText } from './values/safety-value-text.ts'
import { suitValueText } from './values/suit-value-text.ts'
import type { ValueTable } from './values/value-table.ts'
import type { Language, Wording } from './wording.ts'

/** The name of every value of every closed list, by the kind of value. */
export const valueText = {
  ...personValueText,
  ...peopleValueText,
  ...caseValueText,
  ...suitValueText,
  ...lawValueText,
  ...evidenceValueText,
  ...consentValueText,
  ...moneyValueText,
  ...incidentValueText,
  ...safetyValueText,
  ...examValueText,
  ...bodyValueText,
  ...answerValueText,
  ...filingValueText,
  ...planValueText,
  ...deadlineValueText,
} as const

export type ValueKind = keyof typeof valueText

const tables: Readonly<Record<ValueKind, ValueTable<string>>> = valueText
const kinds = Object.keys(valueText) as ValueKind[]

/** Yes and no, as a field that is ticked or not reads. */
export const booleanText = {
  true: { ru: 'Да', kk: 'Иә', en: 'Yes' },
  false: { ru: 'Нет', kk: 'Жоқ', en: 'No' },
} as const satisfies Record<string, Wording>

/** What a value is called: `valueLabel('caseKind', 'criminal', 'ru')` is «Уголовное». A value nobody knows stays as it is. */
export function valueLabel(kind: ValueKind, value: string, language: Language): string {
  const table = tables[kind]
  return Object.hasOwn(table, value) ? (table[value]?.[language] ?? value) : value
}

/** The values of a kind in the order of its table, each with its name: what a form offers. */
export function valueChoices(kind: ValueKind, language: Language): { value: string; label: string }[] {
  return Object.entries(tables[kind]).map(([value, wording]) => ({ value, label: wording[language] }))
}

/** The kind whose values are just these, in any order; no two kinds have the same. Undefined when nobody named them. */
export function findValueKind(values: readonly string[]): ValueKind | undefined {
  const wanted = new Set(values)
  return kinds.find((kind) => {
    const known = Object.keys(tables[kind])
    return known.length === wanted.size && known.every((value) => wanted.has(value))
  })
}
