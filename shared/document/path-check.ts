import { formatPath, type PathExpression } from './expression.ts'
import { nearestName } from './nearest-name.ts'
import type { PathType } from './path-types.ts'
import { describeProblem, expressionProblem, type ExpressionProblem } from './problem.ts'
import type { Wording } from '../text/wording.ts'

/** Names in scope: the roots of the context and the variables of the repetitions around. */
export type TypeScope = ReadonlyMap<string, PathType>

export type TypedPath = {
  readonly ok: true
  readonly type: PathType
  /** True when the path goes through a list, so that it names one value for each item. */
  readonly through: boolean
}

/** What a path leads to, or the problem that it names nothing, with the nearest name that exists. */
export function typePath(
  path: PathExpression,
  scope: TypeScope,
): TypedPath | { readonly ok: false; readonly problem: ExpressionProblem } {
  let names: TypeScope = scope
  let type: PathType | undefined
  let through = false
  for (const [index, name] of path.names.entries()) {
    const next = names.get(name)
    if (next === undefined) return { ok: false, problem: unknownName(path, index, names) }
    type = next
    names = new Map()
    const item = next.kind === 'list' ? next.item : next.kind === 'leaf' ? next.item : next
    if (item?.kind === 'object') names = item.fields
    const last = index === path.names.length - 1
    if (!last && next.kind !== 'object') through = true
  }
  if (type === undefined) return { ok: false, problem: unknownName(path, 0, scope) }
  return { ok: true, type, through }
}

function unknownName(path: PathExpression, index: number, known: TypeScope): ExpressionProblem {
  const name = path.names[index] ?? ''
  const parent = path.names.slice(0, index).join('.')
  const code = parent === '' ? 'path.unknown-root' : 'path.unknown'
  const wording = withHint(code, { path: formatPath(path), parent, name }, [name, known.keys()])
  return { code, position: path.position, wording }
}

/** A problem's wording with «возможно, …?» in place of `{hint}` when a known name is near. */
export function withHint(
  code: Parameters<typeof describeProblem>[0],
  details: Readonly<Record<string, string | number>>,
  names: readonly [name: string, known: Iterable<string>],
): Wording {
  const near = nearestName(names[0], names[1])
  const hint: Wording =
    near === undefined
      ? { ru: '', kk: '', en: '' }
      : { ru: `; возможно, ${near}?`, kk: `; мүмкін, ${near}?`, en: `; perhaps ${near}?` }
  return {
    ru: describeProblem(code, { ...details, hint: hint.ru }).ru,
    kk: describeProblem(code, { ...details, hint: hint.kk }).kk,
    en: describeProblem(code, { ...details, hint: hint.en }).en,
  }
}

/** The list a repetition goes over: the type of its items, or the problem that the path is no list. */
export function typeList(
  path: PathExpression,
  scope: TypeScope,
):
  | { readonly ok: true; readonly item: PathType }
  | { readonly ok: false; readonly problem: ExpressionProblem } {
  const typed = typePath(path, scope)
  if (!typed.ok) return typed
  if (typed.type.kind !== 'object' && typed.type.item !== undefined)
    return { ok: true, item: typed.type.item }
  if (typed.through) return { ok: true, item: typed.type }
  return {
    ok: false,
    problem: expressionProblem('path.not-a-list', path.position, { path: formatPath(path) }),
  }
}
