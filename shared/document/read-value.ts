import type { ExhibitValue, MoneyValue, NameValue } from './context.ts'
import { labelOf } from './part-labels.ts'
import type { Place, Resolved } from './scope.ts'
import type { Gap, Value } from './value.ts'
import type { Wording } from '../text/wording.ts'

/**
 * The value that a resolved path names; `missing` where the record is silent. Values are of the types that
 * `DocumentContext` gives their paths.
 */
export function readValue(resolved: Resolved): Value {
  const { places, through, type } = resolved
  const [place] = places
  if (type.kind === 'leaf' && type.info.valueType === 'exhibits') return readExhibits(resolved)
  if (through) return { kind: 'list', items: places.flatMap(readItems), gap: gapOf(resolved, place) }
  return place === undefined ? { kind: 'missing', gap: gapOf(resolved, place) } : readPlace(place)
}

/** What one item of a list adds: its value, or, where that is a list itself, its items; an inner list may be silent. */
function readItems(place: Place): readonly Value[] {
  const value = readPlace(place)
  if (value.kind === 'list') return value.items
  const isList = place.type.kind === 'list' || (place.type.kind === 'leaf' && place.type.item !== undefined)
  return isList && value.kind === 'missing' ? [] : [value]
}

function readPlace(place: Place): Value {
  const gap = gapOf(place, place)
  const { type, value } = place
  if (value === undefined || value === null) return { kind: 'missing', gap }
  if (type.kind === 'object') {
    return type.exhibit ? { kind: 'exhibits', exhibits: [value as ExhibitValue], gap } : { kind: 'record' }
  }
  if (type.kind === 'list' || (type.item !== undefined && Array.isArray(value))) {
    const item = type.item
    const items = Array.isArray(value) && item !== undefined ? value : []
    const read = (inner: unknown, index: number): Value =>
      readPlace({ ...place, value: inner, type: item ?? type, path: `${place.path}[${index}]` })
    return { kind: 'list', items: items.map(read), gap }
  }
  return readLeaf(value, type.info.valueType, gap)
}

function readLeaf(value: unknown, valueType: string, gap: Gap): Value {
  switch (valueType) {
    case 'name':
      return { kind: 'name', name: value as NameValue, style: 'full', gap }
    case 'money':
      return { kind: 'money', tiyn: (value as MoneyValue).tiyn }
    case 'number':
      return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'missing', gap }
    case 'boolean':
      return { kind: 'boolean', truth: value === true }
    default:
      return readWords(String(value), valueType, gap)
  }
}

function readWords(words: string, valueType: string, gap: Gap): Value {
  if (words.trim() === '') return { kind: 'missing', gap }
  if (valueType === 'code') return { kind: 'code', code: words }
  if (valueType === 'date' || valueType === 'moment') return { kind: 'date', iso: words, gap }
  return { kind: 'text', text: words, unconfirmed: [], typed: true }
}

/** Exhibits of all the places a path names, each once, in order. */
function readExhibits(resolved: Resolved): Value {
  const found = new Map<string, ExhibitValue>()
  for (const place of resolved.places) {
    for (const exhibit of (place.value ?? []) as readonly ExhibitValue[]) {
      if (!found.has(exhibit.evidenceId)) found.set(exhibit.evidenceId, exhibit)
    }
  }
  return { kind: 'exhibits', exhibits: [...found.values()], gap: gapOf(resolved, resolved.places[0]) }
}

const unnamed: Wording = { ru: 'данные', kk: 'деректер', en: 'data' }

/** The gap that stands for a path while the record is silent. */
export function gapOf(
  { path, type }: Pick<Place, 'path' | 'type'>,
  { recordId, itemNumber }: Pick<Place, 'recordId' | 'itemNumber'> = {},
): Gap {
  const info = type.kind === 'leaf' ? type.info : type.kind === 'list' ? listInfo(type) : undefined
  const label = labelOf(path, info?.label ?? unnamed, itemNumber ?? 1)
  const gap = { path, label, enteredIn: info?.enteredIn ?? path }
  return recordId === undefined ? gap : { ...gap, recordId }
}

function listInfo(
  type: Extract<Place['type'], { kind: 'list' }>,
): { label: Wording; enteredIn: string } | undefined {
  return type.expected ?? (type.item.kind === 'leaf' ? type.item.info : undefined)
}
