import type { RecordOf } from '../../../client/use-record.ts'

/** From which record a field is taken. */
export type Choice = 'one' | 'other' | 'both'

export type MergeField = {
  readonly field: string
  readonly one: unknown
  readonly other: unknown
  /** Both can be kept: two lists, two notes. */
  readonly mayBoth: boolean
}

type Fields = Readonly<Record<string, unknown>>

const history = new Set([
  'id',
  'version',
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
  'deletedAt',
  'deletedReason',
  'kind',
])

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** The fields in which two records differ, in the order of the form, and how many are the same. */
export function mergeFields(
  one: RecordOf<'person'>,
  other: RecordOf<'person'>,
  order: readonly string[],
): { differing: MergeField[]; same: number } {
  const [first, second]: [Fields, Fields] = [one, other]
  const named = order.filter((field) => !history.has(field) && (field in first || field in second))
  const differing = named
    .filter((field) => !isSame(first[field], second[field]))
    .map((field) => ({
      field,
      one: first[field],
      other: second[field],
      mayBoth:
        first[field] !== undefined &&
        second[field] !== undefined &&
        (Array.isArray(first[field]) || field === 'notes' || field === 'safeContact'),
    }))
  return { differing, same: named.length - differing.length }
}

/** What is chosen before anyone chooses: what is there; both lists; else the record that stays. */
export function firstChoice({ one, other, mayBoth }: MergeField, stays: 'one' | 'other'): Choice {
  if (mayBoth) return 'both'
  if (one === undefined) return 'other'
  return other === undefined ? 'one' : stays
}

/** A field of both records at once: lists one after the other without repetition, texts with a line between. */
export function bothValues(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const all = [...(one as unknown[]), ...(other as unknown[])]
    return [...new Map(all.map((item) => [JSON.stringify(sorted(item)), item])).values()]
  }
  return [one, other].filter((text) => typeof text === 'string').join('\n\n')
}

/** What the merge puts into the record that stays, every field that differs: `null` leaves it empty. */
export function mergeChanges(
  fields: readonly MergeField[],
  choices: Readonly<Record<string, Choice>>,
  stays: 'one' | 'other',
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((entry) => {
      const choice = choices[entry.field] ?? firstChoice(entry, stays)
      const value = choice === 'both' ? bothValues(entry.one, entry.other) : entry[choice]
      return [entry.field, value ?? null]
    }),
  )
}
