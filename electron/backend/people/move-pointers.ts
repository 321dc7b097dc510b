/** A value with one id in place of another; a list that had both has it once. */
function moved(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => moved(item, from, to))
    const isList = items.every((item) => typeof item === 'string')
    return isList && value.includes(from) ? [...new Set(items)] : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, moved(entry, from, to)]))
}

/** A field of a record as it was and as it is; null where it is not there. */
export type FieldStep = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type Fields = Readonly<Record<string, unknown>>

/** A record in which whatever named one person, however deep, names the other. */
export function movePointers(fields: Fields, { from, to }: { from: string; to: string }): Fields {
  return moved(fields, from, to) as Fields
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}

/** The fields in which two states of a record differ. */
export function fieldSteps(before: Fields, after: Fields): FieldStep[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

/**
 * A record with some of its fields as they were before the steps; undefined when one of them has changed since.
 */
export function takeBack(fields: Fields, steps: readonly FieldStep[]): Fields | undefined {
  if (steps.some(({ field, after }) => !sameValue(fields[field] ?? null, after))) return undefined
  const before = Object.fromEntries(steps.map((step) => [step.field, step.before]))
  return Object.fromEntries(Object.entries({ ...fields, ...before }).filter(([, value]) => value !== null))
}
