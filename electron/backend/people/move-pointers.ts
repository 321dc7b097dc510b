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

/** Case forms belong to the name they were confirmed for: they are chosen, never carried over. */
const neverCarried: ReadonlySet<string> = new Set(['kind', 'caseForms'])

/** Two values of one field at once; undefined when one of them has to be chosen. */
function together(one: unknown, other: unknown, field: string): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const all = new Map(
      [...(one as unknown[]), ...(other as unknown[])].map((item) => [JSON.stringify(sorted(item)), item]),
    )
    return [...all.values()]
  }
  // Whoever one of the two records protects stays protected until somebody says otherwise.
  if (field === 'sealed' || field === 'minor') return one === true || other === true
  if (field === 'birthDate') return String(one) > String(other) ? one : other
  const isProse = field === 'notes' || field === 'safeContact'
  return isProse && one !== other ? `${String(one)}\n\n${String(other)}` : undefined
}

/**
 * What a merge puts into the survivor: what was chosen, and of the rest whatever only the other record has, with both lists and
 * both notes, so that no protection and no contact is lost by saying nothing. `null` in `chosen` leaves a field empty.
 */
export function carryOver(survivor: Fields, loser: Fields, chosen: Fields): Fields {
  const carried = Object.entries(loser).flatMap(([field, value]) => {
    if (field in chosen || neverCarried.has(field)) return []
    const known = survivor[field]
    if (known === undefined) return [[field, value] as const]
    const both = together(known, value, field)
    return both === undefined || sameValue(both, known) ? [] : [[field, both] as const]
  })
  return { ...Object.fromEntries(carried), ...chosen }
}

/** Whether two JSON values are the same, whatever the order of their keys. */
function sameValue(one: unknown, other: unknown): boolean {
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
