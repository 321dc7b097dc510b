import { z } from 'zod'
import { recordSchemas, type RecordEntity } from './record-fields.ts'
import { longText, tiyn } from './values.ts'

/** What a field holds, read off its schema: what a form draws. */
export type FieldShape = {
  readonly kind:
    | 'line'
    | 'long'
    | 'day'
    | 'moment'
    | 'day-or-moment'
    | 'check'
    | 'number'
    | 'money'
    | 'choice'
    | 'record'
    | 'group'
  /** It holds several. */
  readonly isList: boolean
  readonly isRequired: boolean
  /** Values of a closed list, in the order of the schema. */
  readonly values: readonly string[]
  /** Names of the fields inside a group. */
  readonly inner: readonly string[]
}

type Schema = z.core.$ZodType

function open(schema: Schema): { inner: Schema; isList: boolean; isRequired: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...open(schema.def.innerType), isRequired: false }
  if (schema instanceof z.ZodArray)
    return { inner: open(schema.def.element).inner, isList: true, isRequired: true }
  return { inner: schema, isList: false, isRequired: true }
}

function kindOf(schema: Schema): FieldShape['kind'] {
  if (schema === longText) return 'long'
  if (schema === tiyn) return 'money'
  if (schema instanceof z.ZodISODate) return 'day'
  if (schema instanceof z.ZodISODateTime) return 'moment'
  if (schema instanceof z.ZodUUID) return 'record'
  if (schema instanceof z.ZodBoolean) return 'check'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'choice'
  if (schema instanceof z.ZodObject) return 'group'
  if (schema instanceof z.ZodUnion) {
    const kinds = schema.options.map(kindOf)
    return kinds.every((kind) => kind === 'day' || kind === 'moment') ? 'day-or-moment' : 'line'
  }
  return 'line'
}

function valuesOf(schema: Schema): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : []
}

function fieldOf(schema: Schema, name: string): Schema | undefined {
  const { inner } = open(schema)
  if (inner instanceof z.ZodObject) return inner.shape[name] as Schema | undefined
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => fieldOf(option, name)).find((field) => field !== undefined)
  return undefined
}

/** The shape of a field by its dotted path; list items are passed over. Throws for a path the record does not have. */
export function fieldShape(entity: RecordEntity, path: string): FieldShape {
  const found = path
    .split('.')
    .reduce<Schema | undefined>(
      (schema, name) => (schema === undefined ? undefined : fieldOf(schema, name)),
      recordSchemas[entity],
    )
  if (found === undefined) throw new Error(`${entity} has no field ${path}`)
  const { inner, isList, isRequired } = open(found)
  const kind = kindOf(inner)
  return {
    // An amount with bounds of its own is one too.
    kind: kind === 'number' && path.endsWith('Tiyn') ? 'money' : kind,
    isList,
    isRequired,
    values: valuesOf(inner),
    inner: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  }
}

/** Fields whose name says what they do, not what they name. */
const calledOtherwise: Readonly<Record<string, string>> = { reverses: 'ledger' }

/** The record type a field of ids names: `caseId` a case, `captureEvidenceId` evidence; what names none is a person. */
export function entityOfField<Entity extends string>(
  name: string,
  entities: readonly Entity[],
): Entity | undefined {
  const stem = /^(?<stem>[a-z][A-Za-z]*)Ids?$/u.exec(name)?.groups?.['stem']?.toLowerCase()
  return stem === undefined
    ? undefined
    : entities.find((entity) => (calledOtherwise[stem] ?? stem).endsWith(entity))
}
