import { printable, shortId } from './table.ts'

/** One value as a person reads it in a table: names in parts are joined, ids shortened. */
export function cellText(value: unknown, key = ''): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return key === 'id' || key.endsWith('Id') ? shortId(value) : value
  if (Array.isArray(value))
    return value.map((item: unknown) => cellText(item, key.replace(/Ids$/u, 'Id'))).join(', ')
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => cellText(item))
      .join(' ')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A value as `key: value` lines, nested keys joined by dots, list items numbered from 1. */
export function valueLines(value: unknown, prefix = ''): string[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [prefix === '' ? printable(text) : `${prefix}: ${printable(text)}`]
  }
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, at) => [String(at + 1), item])
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => valueLines(inner, prefix === '' ? key : `${prefix}.${key}`))
}
