import { fieldLabel, fieldValueKind } from '../../../../shared/text/field-text.ts'
import { importFieldLabel } from '../../../../shared/text/import-field-text.ts'
import { booleanText, valueLabel } from '../../../../shared/text/value-text.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { isDay } from '../../../../shared/text/date-entry.ts'
import { useLanguage } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import classes from './import.module.css'

type Entity = 'case' | 'person'
type PlannedFieldsProps = {
  readonly entity: Entity
  readonly fields: Readonly<Record<string, unknown>>
  readonly court?: string | undefined
}

/** Said by the heading above, or by the kind of fields there are. */
const silent = new Set(['kind', 'name', 'legalName'])

function wordsOf(value: unknown, named: { entity: Entity; field: string; language: Language }): string {
  const { entity, field, language } = named
  if (Array.isArray(value)) return value.map((one: unknown) => wordsOf(one, named)).join('; ')
  if (typeof value === 'boolean') return booleanText[value ? 'true' : 'false'][language]
  if (typeof value === 'object' && value !== null) {
    const { purpose, value: contact, number, kind } = value as Record<string, string | undefined>
    if (contact !== undefined)
      return `${contact} (${valueLabel('contactPurpose', purpose ?? '', language).toLowerCase()})`
    return [kind, number].filter((part) => part !== undefined).join(' ')
  }
  const text = String(value)
  if (isDay(text) && /(?:On|Date)$/u.test(field)) return formatDate(text, language)
  const kinds = fieldValueKind(entity, field)
  return kinds === undefined ? text : valueLabel(kinds, text, language)
}

/** The fields a record would have, in the words of its form. */
export function PlannedFields({ entity, fields, court }: PlannedFieldsProps) {
  const language = useLanguage()
  const shown = Object.entries(fields).filter(([field]) => entity === 'case' || !silent.has(field))
  if (shown.length === 0 && court === undefined) return null
  return (
    <dl className={classes['facts']}>
      {shown.map(([field, value]) => (
        <Fact
          key={field}
          label={fieldLabel(entity, field as 'notes', language)}
          value={wordsOf(value, { entity, field, language })}
        />
      ))}
      {court === undefined ? null : <Fact label={importFieldLabel('court', language, false)} value={court} />}
    </dl>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
