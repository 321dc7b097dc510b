import { Failure } from '../failures/failure.ts'
import type { DocumentContext } from './context.ts'
import { formatPath, type PathExpression } from './expression.ts'
import { rootTypes, type PathType } from './path-types.ts'

/** A value of the record with its type and its place: `suit.statements[1].argument`. */
export type Place = {
  readonly value: unknown
  readonly type: PathType
  readonly path: string
  /** Id of the nearest record around it that says its id. */
  readonly recordId?: string
  /** Number of the list item it belongs to: its own `number`, else its place in the list from 1. */
  readonly itemNumber?: number
}

/** Names an expression sees: the roots of the context and the variables of the repetitions around. */
export type Scope = ReadonlyMap<string, Place>

/** The scope every template starts with. */
export function rootScope(context: DocumentContext): Scope {
  const values: Readonly<Record<string, unknown>> = context
  const scope = new Map<string, Place>()
  for (const [name, type] of rootTypes) scope.set(name, placeOf(values[name], { type, path: name }))
  return scope
}

/** What a path leads to: one place, or one for each item where the path goes through a list. */
export type Resolved = {
  readonly places: readonly Place[]
  readonly through: boolean
  readonly type: PathType
  /** The path with the variables of repetitions resolved. */
  readonly path: string
}

/** Resolves a path that `checkTemplate` has accepted. Throws Failure `template.invalid` on a name that is not there. */
export function resolvePath(path: PathExpression, scope: Scope): Resolved {
  const [first = '', ...rest] = path.names
  const start = scope.get(first)
  if (start === undefined) throw unknownPath(path)
  let found: Resolved = { places: [start], through: false, type: start.type, path: start.path }
  for (const name of rest) found = step(found, name, path)
  return found
}

function step(from: Resolved, name: string, path: PathExpression): Resolved {
  const isList = from.type.kind !== 'object'
  const holder = from.type.kind === 'object' ? from.type : from.type.item
  const type = holder?.kind === 'object' ? holder.fields.get(name) : undefined
  if (type === undefined) throw unknownPath(path)
  const holders = isList ? from.places.flatMap(itemsOf) : from.places
  const places = holders.map((place) => {
    return placeOf(memberOf(place.value, name), { ...place, type, path: `${place.path}.${name}` })
  })
  return { places, through: from.through || isList, type, path: `${from.path}.${name}` }
}

/** The items of a list or of exhibits; none when the list is missing. */
export function itemsOf(place: Place): Place[] {
  const type = place.type.kind === 'object' ? undefined : place.type.item
  if (type === undefined || !Array.isArray(place.value)) return []
  return place.value.map((value: unknown, index) => {
    const own = memberOf(value, 'number')
    const itemNumber = typeof own === 'number' ? own : index + 1
    return placeOf(value, { ...place, type, path: `${place.path}[${index}]`, itemNumber })
  })
}

function placeOf(value: unknown, where: Omit<Place, 'value'>): Place {
  const own = memberOf(value, 'id') ?? memberOf(value, 'evidenceId')
  return typeof own === 'string' ? { ...where, value, recordId: own } : { ...where, value }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

function unknownPath(path: PathExpression): Failure {
  return new Failure('template.invalid', { place: formatPath(path), problem: 'path.unknown' })
}
