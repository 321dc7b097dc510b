import type { Wording } from '../text/wording.ts'
import { labelOf } from './part-labels.ts'
import { rootTypes, type PathType } from './path-types.ts'

function stepInto(type: PathType | undefined, name: string): PathType | undefined {
  const holder = type === undefined || type.kind === 'object' ? type : type.item
  return holder?.kind === 'object' ? holder.fields.get(name) : undefined
}

/**
 * What a value of a filled tree is called, by its place in the case: `suit.statements[1].argument` is «высказывание 2: довод».
 * A place that no template can name keeps its path.
 */
export function pathLabel(path: string): Wording {
  const [first = '', ...rest] = path.replaceAll(/\[\d+\]/gu, '').split('.')
  const type = rest.reduce(stepInto, rootTypes.get(first))
  const info = type?.kind === 'leaf' ? type.info : type?.kind === 'list' ? listLabel(type) : undefined
  const number = Number(/\[(\d+)\](?=\.)/u.exec(path)?.[1] ?? 0) + 1
  return info === undefined ? { ru: path, kk: path, en: path } : labelOf(path, info.label, number)
}

function listLabel(type: Extract<PathType, { kind: 'list' }>): { readonly label: Wording } | undefined {
  return type.expected ?? (type.item.kind === 'leaf' ? type.item.info : undefined)
}
