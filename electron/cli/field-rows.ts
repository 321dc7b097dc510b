import { z } from 'zod'
import { contract, type OperationName } from '../../shared/contract/contract.ts'
import { cliText } from '../../shared/text/cli-text.ts'
import type { Language } from '../../shared/text/wording.ts'

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

/** A field's type in a few words, the same in every language: `date`, `uuid`, `normal | sealed`, `string[]`. */
function typeName(schema: Schema): string {
  if (schema.const !== undefined)
    return typeof schema.const === 'string' ? schema.const : JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ')
  const alternatives = alternativesOf(schema)
  if (alternatives !== undefined) return [...new Set(alternatives.map(typeName))].join(' | ')
  if (schema.items !== undefined) {
    const item = typeName(schema.items)
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`
  }
  return schema.format ?? schema.type ?? 'any'
}

type Row = readonly [name: string, type: string]

function rowsOf(schema: Schema, language: Language, prefix = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = schema.required?.includes(name) === true
    // The flag fills the case of a record; the ids deeper down are other cases.
    const key = prefix === '' && name === 'caseId' ? 'help.required-or-case' : 'help.required-field'
    const mark = isRequired ? ` (${cliText[key][language]})` : ''
    const row: Row = [`${prefix}${name}`, `${typeName(field)}${mark}`]
    // One level down only: deeper parts would be longer than the list itself.
    const inner = prefix === '' ? (field.items ?? field) : {}
    const path = field.items === undefined ? `${name}.` : `${name}[].`
    return [row, ...rowsOf(inner, language, path)]
  })
}

/**
 * The fields of the JSON an operation takes, one a line with its type, read off the contract; a type of several shapes
 * gives one list a shape.
 */
export function fieldRows(operation: OperationName, language: Language): Row[][] {
  const schema = z.toJSONSchema(contract[operation].input, { io: 'input', unrepresentable: 'any' }) as Schema
  return (alternativesOf(schema) ?? [schema]).map((shape) => rowsOf(shape, language))
}
