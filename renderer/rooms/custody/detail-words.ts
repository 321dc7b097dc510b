import { findFieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'

/** A detail of an entry as a line: its key, and its value as text. */
type DetailLine = { readonly key: string; readonly value: string }

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The details of an entry line by line: names of fields in words, other values as the log keeps them. */
export function detailLines(
  details: unknown,
  of: { readonly entity: string; readonly language: Language },
): DetailLine[] {
  if (!isFields(details)) return details === undefined ? [] : [{ key: '', value: valueText(details) }]
  return Object.entries(details).map(([key, value]) => {
    if (key === 'fields' && Array.isArray(value)) {
      const labels = value.map(
        (field) => findFieldLabel(of.entity, String(field), of.language) ?? String(field),
      )
      return { key, value: labels.join(', ') }
    }
    if (key === 'recipient') return { key, value: valueLabel('recipient', String(value), of.language) }
    return { key, value: valueText(value) }
  })
}
