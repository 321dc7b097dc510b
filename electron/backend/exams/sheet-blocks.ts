import { dateShort, time } from '../../../shared/language/dates.ts'
import type { Block, Table, TableCell } from '../../../shared/document/tree.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { fieldPathLabel, fieldValueKind } from '../../../shared/text/field-text.ts'
import { linesCell, sheetCell, sheetHeading, sheetTable } from '../exports/sheet-blocks.ts'
import { booleanText, valueLabel } from '../../../shared/text/value-text.ts'

/** A cell with a line for each text that is there. */
export function cell(...texts: readonly (string | undefined)[]): TableCell {
  return linesCell(texts)
}

/** A table with a head that repeats on every page; none without rows. */
export function table(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Table[] {
  if (rows.length === 0) return []
  const heads = head.length === 0 ? [] : [head.map((text) => sheetCell(text))]
  return [sheetTable(widths, [...heads, ...rows], heads.length)]
}

/** A day as 12.03.2026, an instant with its time. */
export function moment(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  return value.length === 10 ? dateShort(value) : `${dateShort(value)} ${time(value)}`
}

/** What one field holds: text, a day, an instant, a value of a closed list, yes or no. */
export type FieldValue = string | boolean | undefined

type Entity = 'exam' | 'finding' | 'sample'

/** A value of a record in words: days, instants, values of closed lists, yes and no. */
export function fieldWords(
  entity: Entity,
  field: { readonly path: string; readonly value: FieldValue },
  language: DocumentLanguage,
): string | undefined {
  const { path, value } = field
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return booleanText[value ? 'true' : 'false'][language]
  const kind = fieldValueKind(entity, path)
  if (kind !== undefined) return valueLabel(kind, value, language)
  return /^\d{4}-\d\d-\d\d(?:T|$)/u.test(value) ? moment(value) : value
}

/** What a field is called without the group it stands in: the head above says that. */
function ownLabel(entity: Entity, path: string, language: DocumentLanguage): string {
  return fieldPathLabel(entity, path, language).split(' / ').at(-1) ?? ''
}

/** Rows of what is known: label and value; what is missing has no row. */
export function factRows(
  entity: Entity,
  facts: readonly (readonly [path: string, value: FieldValue])[],
  language: DocumentLanguage,
): TableCell[][] {
  return facts.flatMap(([path, value]) => {
    const text = fieldWords(entity, { path, value }, language)
    return text === undefined ? [] : [[cell(ownLabel(entity, path, language)), cell(text)]]
  })
}

/** «Label: value» of one field, as a line of a cell. */
export function labelled(
  entity: Entity,
  field: { readonly path: string; readonly value: FieldValue },
  language: DocumentLanguage,
): string | undefined {
  const text = fieldWords(entity, field, language)
  const label = ownLabel(entity, field.path, language)
  return text === undefined ? undefined : `${label}: ${text}`
}

/** A heading with what belongs below it; nothing when nothing does. */
export function part(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [sheetHeading(title), ...blocks]
}
