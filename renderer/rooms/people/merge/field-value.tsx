import { isDay } from '../../../../shared/text/date-entry.ts'
import { fieldValueKind } from '../../../../shared/text/field-text.ts'
import { booleanText, valueLabel } from '../../../../shared/text/value-text.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import { RecordLink } from '../../../ui/picked-fields.tsx'

type Contact = { readonly purpose: string; readonly value: string }

function isContact(value: unknown): value is Contact {
  return typeof value === 'object' && value !== null && 'purpose' in value && 'value' in value
}

function contactText({ purpose, value }: Contact, hidden: string, language: Language): string {
  return purpose === 'shelter' ? hidden : `${valueLabel('contactPurpose', purpose, language)}: ${value}`
}

function plainText(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return booleanText[value ? 'true' : 'false'][language]
  if (typeof value !== 'string') return String(value)
  const kind = fieldValueKind('person', field)
  if (kind !== undefined) return valueLabel(kind, value, language)
  return isDay(value) ? formatDate(value, language) : value
}

/** The value of a person's field in a few words; of a shelter only that it is there, of case forms only how many. */
export function FieldValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  const text = useText('people')
  const language = useLanguage()
  if (value === undefined) return <em>{text('mergeEmpty')}</em>
  if (field.endsWith('Id') && typeof value === 'string') return <RecordLink entity="person" id={value} />
  if (field === 'caseForms') {
    const forms = Object.values(value as Record<string, object>).flatMap((ofLanguage) =>
      Object.values(ofLanguage),
    )
    return text('contactForms', { count: forms.length })
  }
  if (Array.isArray(value))
    return (value as unknown[]).map((item, place) => (
      <div key={place}>
        {isContact(item)
          ? contactText(item, text('shelterHidden'), language)
          : plainText(field, item, language)}
      </div>
    ))
  if (typeof value === 'object' && value !== null)
    return Object.values(value as Record<string, unknown>)
      .map((part) => plainText(field, part, language))
      .join(' ')
  return plainText(field, value, language)
}
