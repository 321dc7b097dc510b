type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a dotted path: `recording.place` of an exhibit. */
export function readPath(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (isFields(value) ? value[part] : undefined), record)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function withValue(inner: unknown, path: readonly string[], value: unknown): unknown {
  const [part, ...rest] = path
  if (part === undefined) return value
  const next = withValue(isFields(inner) ? inner[part] : undefined, rest, value)
  const kept = Object.entries(isFields(inner) ? inner : {}).filter(([name]) => name !== part)
  const fields = isEmpty(next) ? kept : [...kept, [part, next] as const]
  return fields.length === 0 ? null : Object.fromEntries(fields)
}

/**
 * A change at a dotted path as the change of the record's own field that holds it, since a record is updated by whole fields.
 * An empty value leaves the inner field out; an object with nothing left in it becomes `null`.
 */
export function changeAtPath(record: unknown, path: string, value: unknown): Record<string, unknown> {
  const [field = '', ...inner] = path.split('.')
  return { [field]: inner.length === 0 ? value : withValue(readPath(record, field), inner, value) }
}
