import type { Labels } from './labels.ts'
import { printable, shortId } from './table.ts'

/** One value as a person reads it in a table: names in parts are joined, ids shortened, what has a name is called by it. */
export function cellText(value: unknown, key: string, labels: Pick<Labels, 'value'>): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' && (key === 'id' || key.endsWith('Id'))) return shortId(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return labels.value(key, value)
  if (Array.isArray(value))
    return value.map((item: unknown) => cellText(item, key.replace(/Ids$/u, 'Id'), labels)).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([inner, item]) => cellText(item, `${key}.${inner}`, labels))
      .join(' ')
  return ''
}

/** A value as `label: value` lines, the labels of inner fields after those of outer ones, list items numbered from 1. */
export function valueLines(value: unknown, labels: Labels, path = ''): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [`${labels.label(path)}: ${printable(labels.value(path, value))}`]
  if (typeof value !== 'object') return []
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, at) => [String(at), item])
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => valueLines(inner, labels, path === '' ? key : `${path}.${key}`))
}
