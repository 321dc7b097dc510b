import { z } from 'zod'
import { contract, type OperationName } from '../../shared/contract/contract.ts'
import { cliText } from '../../shared/text/cli-text.ts'
import { cliTypeText } from '../../shared/text/cli-type-text.ts'
import { recordFields, type RecordEntity } from '../../shared/model/record-fields.ts'
import { fieldValueKind, findFieldLabel } from '../../shared/text/field-text.ts'
import { valueChoices, type ValueKind } from '../../shared/text/value-text.ts'
import type { Language, Wording } from '../../shared/text/wording.ts'

/** The part of JSON Schema that the contract's inputs come to. */
type Schema = {
  readonly type?: string
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

function alternativesOf(schema: Schema): readonly Schema[] | undefined {
  return schema.oneOf ?? schema.anyOf
}

/** A field's type in a few words: `date`, `normal | sealed`, `text[]`; values are given as they are typed. */
function typeName(schema: Schema, language: Language): string {
  if (schema.const !== undefined)
    return typeof schema.const === 'string' ? schema.const : JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ')
  const alternatives = alternativesOf(schema)
  if (alternatives !== undefined)
    return [...new Set(alternatives.map((one) => typeName(one, language)))].join(' | ')
  if (schema.items !== undefined) {
    const item = typeName(schema.items, language)
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`
  }
  const name = schema.format ?? schema.type ?? 'any'
  const wording: Readonly<Record<string, Wording>> = cliTypeText
  return wording[name]?.[language] ?? name
}

type Row = readonly [name: string, label: string, type: string]

/** `claims[].kind` without what marks a list. */
const fieldOf = (name: string) => name.replaceAll('[]', '')

type Words = { readonly entity: string; readonly language: Language }

function rowsOf(schema: Schema, words: Words, prefix = ''): Row[] {
  const { entity, language } = words
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = schema.required?.includes(name) === true
    // The flag fills the case of a record; the ids deeper down are other cases.
    const need = prefix === '' && name === 'caseId' ? 'help.required-or-case' : 'help.required-field'
    const mark = isRequired ? ` (${cliText[need][language]})` : ''
    const key = `${prefix}${name}`
    const label = findFieldLabel(entity, fieldOf(key), language) ?? ''
    const row: Row = [key, label, `${typeName(field, language)}${mark}`]
    // One level down only: deeper parts would be longer than the list itself.
    const inner = prefix === '' ? (field.items ?? field) : {}
    const path = field.items === undefined ? `${name}.` : `${name}[].`
    return [row, ...rowsOf(inner, words, path)]
  })
}

/**
 * The fields of the JSON an operation takes, one a line with its label and its type, read off the contract; a type of several
 * shapes gives one list a shape.
 */
export function fieldRows(operation: OperationName, language: Language): Row[][] {
  const schema = z.toJSONSchema(contract[operation].input, { io: 'input', unrepresentable: 'any' }) as Schema
  return (alternativesOf(schema) ?? [schema]).map((shape) =>
    rowsOf(shape, { entity: operation.split('.')[0] ?? '', language }),
  )
}

/** Fields that hold one of the same closed list, and its values as they are typed with what each is called. */
type FieldChoices = {
  readonly fields: readonly string[]
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The closed lists of a record type, in the order of its fields. */
export function fieldChoices(entity: RecordEntity, language: Language): FieldChoices[] {
  const fields = new Map<ValueKind, string[]>()
  for (const field of recordFields(entity).keys()) {
    const kind = fieldValueKind(entity, field)
    if (kind !== undefined) fields.set(kind, [...(fields.get(kind) ?? []), field])
  }
  return [...fields].map(([kind, names]) => ({ fields: names, choices: valueChoices(kind, language) }))
}
