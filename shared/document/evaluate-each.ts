import { ensureParsed, type EvaluationContext } from './evaluate.ts'
import { comparable, evaluateCondition } from './evaluate-condition.ts'
import { parsePath } from './parse-expression.ts'
import { readValue } from './read-value.ts'
import { itemsOf, resolvePath, type Place, type Scope } from './scope.ts'
import type { Each } from './tree.ts'

/** The items a repetition goes over, filtered and sorted; items without the sort value stand last. */
export function evaluateEach(each: Each, context: EvaluationContext): readonly Place[] {
  const { places } = resolvePath(ensureParsed(parsePath(each.list), each.list), context.scope)
  const items = withoutRepeats(places.flatMap(listOf))
  const { where, sortBy } = each
  const inner = (item: Place): EvaluationContext => ({
    ...context,
    scope: withVariable(context.scope, each, item),
  })
  const kept = where === undefined ? items : items.filter((item) => evaluateCondition(where, inner(item)))
  if (sortBy === undefined) return kept
  const keyed = kept.map((item) => ({ item, key: sortKey(each, inner(item)) }))
  const collator = new Intl.Collator(context.language, { numeric: true })
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key, collator)).map(({ item }) => item)
}

/** The scope inside a repetition. */
export function withVariable(scope: Scope, each: Each, item: Place): Scope {
  return new Map([...scope, [each.as, item]])
}

function listOf(place: Place): Place[] {
  if (place.value === undefined) return []
  const isList = place.type.kind !== 'object' && place.type.item !== undefined
  return isList ? itemsOf(place) : [place]
}

/** The same exhibit reached through several items counts once. */
function withoutRepeats(items: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return items.filter(({ type, recordId }) => {
    if (type.kind !== 'object' || !type.exhibit || recordId === undefined) return true
    if (seen.has(recordId)) return false
    seen.add(recordId)
    return true
  })
}

type SortKey = string | number | undefined

function sortKey(each: Each, context: EvaluationContext): SortKey {
  const path = ensureParsed(parsePath(each.sortBy ?? ''), each.sortBy ?? '')
  const names = path.names[0] === each.as ? path.names : [each.as, ...path.names]
  const value = readValue(resolvePath({ ...path, names }, context.scope))
  const key = comparable(value, value)
  return typeof key === 'boolean' ? undefined : key
}

function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}
