import { z } from 'zod'
import { documentContext, exhibitValue, expectedLists, fieldInfo, type FieldInfo } from './context.ts'

/** What a name in a path leads to. */
export type PathType =
  | {
      readonly kind: 'leaf'
      readonly info: FieldInfo
      /** The closed list of values of a code, when it has one. */
      readonly values?: readonly string[]
      /** What each item is, when the value is a list: exhibits or codes. */
      readonly item?: PathType
    }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, PathType>; readonly exhibit: boolean }
  | {
      readonly kind: 'list'
      readonly item: PathType
      /** Set when an empty list is a missing value. */
      readonly expected?: Omit<FieldInfo, 'valueType'>
    }

/** Reads the types of all paths from the schema of the context. Keys without a `fieldInfo` below them have no path. */
function describeSchema(schema: z.ZodType): PathType | undefined {
  const info = fieldInfo.get(schema)
  const bare = schema instanceof z.ZodOptional ? unwrap(schema) : schema
  if (info !== undefined) return describeLeaf(bare, info)
  if (bare instanceof z.ZodArray) return describeList(schema, asType(bare.element))
  if (bare instanceof z.ZodObject) return describeObject(bare)
  return bare === schema ? undefined : describeSchema(bare)
}

function describeLeaf(bare: z.ZodType, info: FieldInfo): PathType {
  if (bare instanceof z.ZodEnum) return { kind: 'leaf', info, values: bare.options.map(String) }
  if (!(bare instanceof z.ZodArray)) return { kind: 'leaf', info }
  const element = asType(bare.element)
  const item = element === exhibitValue ? describeObject(exhibitValue) : describeLeaf(element, info)
  const values = item.kind === 'leaf' ? item.values : undefined
  return { kind: 'leaf', info, item, ...(values === undefined ? {} : { values }) }
}

function describeList(schema: z.ZodType, element: z.ZodType): PathType | undefined {
  const item = describeSchema(element)
  if (item === undefined) return undefined
  const expected = expectedLists.get(schema)
  return { kind: 'list', item, ...(expected === undefined ? {} : { expected }) }
}

function describeObject(schema: z.ZodObject): PathType {
  const fields = new Map<string, PathType>()
  for (const [name, value] of Object.entries(schema.shape)) {
    const type = describeSchema(asType(value))
    if (type !== undefined) fields.set(name, type)
  }
  return { kind: 'object', fields, exhibit: schema === exhibitValue }
}

function unwrap(schema: z.ZodOptional): z.ZodType {
  return asType(schema.unwrap())
}

/** Zod hands inner schemas out as its core type; every schema of the context is a classic one. */
function asType(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new TypeError('document context: a schema of an unknown kind')
}

const root = describeSchema(documentContext)

/** Types of the names every template sees: `case`, `plaintiff`, `suit`, … */
export const rootTypes: ReadonlyMap<string, PathType> = root?.kind === 'object' ? root.fields : new Map()

/** Every path a template may print or test, in order, with what it is: the reference for template authors. */
export function listPaths(): { path: string; info: FieldInfo }[] {
  const found: { path: string; info: FieldInfo }[] = []
  const visit = (type: PathType, path: string): void => {
    if (type.kind === 'leaf') found.push({ path, info: type.info })
    else if (type.kind === 'list') visit(type.item, path)
    else for (const [name, inner] of type.fields) visit(inner, path === '' ? name : `${path}.${name}`)
  }
  if (root !== undefined) visit(root, '')
  return found
}
