import { vaultAlarmWording } from '../../shared/failures/vault-failures.ts'
import { money } from '../../shared/language/amounts.ts'
import type { RecordEntity } from '../../shared/model/record-fields.ts'
import { answerLabel, type AnswerName } from '../../shared/text/answer-text.ts'
import { fieldPathLabel, fieldValueKind } from '../../shared/text/field-text.ts'
import { booleanText, valueLabel, type ValueKind } from '../../shared/text/value-text.ts'
import type { Language, Wording } from '../../shared/text/wording.ts'

/** How the fields of an answer and the values in them read in a person's language. */
export type Labels = {
  /** `path` counts the items of lists from 0. */
  readonly label: (path: string) => string
  readonly value: (path: string, value: string | number | boolean) => string
}

function plainValue(value: string | number | boolean, language: Language): string {
  return typeof value === 'boolean' ? booleanText[value ? 'true' : 'false'][language] : String(value)
}

/** «1 234 567 тенге» of whole tiyn. */
function amount(tiyn: number, language: Language): string {
  if (language !== 'en') return money(tiyn, language)
  return new Intl.NumberFormat('en', { style: 'currency', currency: 'KZT' }).format(tiyn / 100)
}

const withoutItems = (path: string) => path.replaceAll(/\.\d+(?=\.|$)/gu, '')

/** The words of a stored record. */
export function recordLabels(entity: RecordEntity, language: Language): Labels {
  return {
    label: (path) => fieldPathLabel(entity, path, language),
    value: (path, value) => {
      const field = withoutItems(path)
      if (typeof value === 'number' && field.endsWith('Tiyn')) return amount(value, language)
      const kind = typeof value === 'string' ? fieldValueKind(entity, field) : undefined
      return kind === undefined ? plainValue(value, language) : valueLabel(kind, String(value), language)
    },
  }
}

const answerKinds: Readonly<Record<string, ValueKind>> = {
  'slot.kind': 'slotKind',
  'template.language': 'documentLanguage',
  'template.filing': 'filing',
  'template.jurisdiction': 'jurisdiction',
  'document.language': 'documentLanguage',
  'exhibit.outcome': 'exhibitOutcome',
}

/** The heads of a table's columns. */
export function heads(labels: Pick<Labels, 'label'>, keys: readonly string[]): string[] {
  return keys.map((key) => (key === '' ? '' : labels.label(key)))
}

/** The words of an answer that is no record. */
export function answerLabels(answer: AnswerName, language: Language): Labels {
  const alarms: Readonly<Record<string, Wording>> = vaultAlarmWording
  return {
    label: (path) => answerLabel(answer, path, language),
    value: (path, value) => {
      const field = withoutItems(path)
      if (answer === 'vault' && field === 'alarms') return alarms[String(value)]?.[language] ?? String(value)
      const kind = answerKinds[`${answer}.${field}`]
      return kind === undefined ? plainValue(value, language) : valueLabel(kind, String(value), language)
    },
  }
}
