import type { DocumentLanguage } from '../model/values.ts'
import { formatPath, type FieldExpression, type FilterCall } from './expression.ts'
import { casesOf, filterTypes, isCaseFilter, type FilterType, type ResultType } from './filter-types.ts'
import { typePath, withHint, type TypedPath, type TypeScope } from './path-check.ts'
import { expressionProblem, type ExpressionProblem } from './problem.ts'

/** What an expression gives. */
export type ExpressionType = {
  readonly type: ResultType
  /** One value for each item of a list. */
  readonly many: boolean
  readonly values?: readonly string[]
  /** True for an exhibit of a list. */
  readonly exhibit?: boolean
}

type Checked =
  | { readonly ok: true; readonly type: ExpressionType }
  | { readonly ok: false; readonly problem: ExpressionProblem }

export type CheckContext = { readonly scope: TypeScope; readonly language: DocumentLanguage }

/** The type of an expression, or its first problem: an unknown path, or a filter that does not fit. */
export function typeField(field: FieldExpression, context: CheckContext): Checked {
  const path = typePath(field.path, context.scope)
  if (!path.ok) return path
  let type = typeOfPath(path)
  for (const [index, call] of field.filters.entries()) {
    const problem = checkOrder(field.filters, index) ?? checkFilter(call, type, context.language)
    if (problem !== undefined) return { ok: false, problem }
    const filter = filterTypes.get(call.name)
    if (filter !== undefined) type = applyType(filter, type)
  }
  return { ok: true, type }
}

/** Problems of an expression that is printed: as `typeField`, and it must give words. */
export function checkField(field: FieldExpression, context: CheckContext): ExpressionProblem | undefined {
  const checked = typeField(field, context)
  if (!checked.ok) return checked.problem
  const { type, many } = checked.type
  const { position } = field.path
  const path = formatPath(field.path)
  if (type === 'record') {
    const names = innerNames(field, context)
    return expressionProblem('path.not-a-value', position, { path, names })
  }
  if (field.filters.at(-1)?.name === 'default') return undefined
  if (type === 'boolean' || type === 'code')
    return expressionProblem('field.not-printable', position, { path })
  if (many) {
    return expressionProblem('field.needs-filter', position, {
      path,
      given: `${type}[]`,
      filters: 'list, count',
    })
  }
  const filters = neededFilters[type]
  if (filters === undefined) return undefined
  return expressionProblem('field.needs-filter', position, { path, given: type, filters })
}

/** Problems of the expression of an exhibit reference: it must name exhibits. */
export function checkExhibits(field: FieldExpression, context: CheckContext): ExpressionProblem | undefined {
  const checked = typeField(field, context)
  if (!checked.ok) return checked.problem
  if (checked.type.type === 'exhibits' || checked.type.exhibit === true) return undefined
  return expressionProblem('path.not-exhibits', field.path.position, { path: formatPath(field.path) })
}

const neededFilters: Partial<Record<ResultType, string>> = {
  date: 'date-long, date-short',
  moment: 'date-long, date-short, time',
  money: 'money, money-in-words',
  exhibits: 'count',
}

function typeOfPath({ type, through }: TypedPath): ExpressionType {
  if (type.kind === 'object') return { type: 'record', many: through, exhibit: type.exhibit }
  if (type.kind === 'list') {
    if (type.item.kind !== 'leaf') return { type: 'record', many: true }
    return { type: type.item.info.valueType, many: true }
  }
  const values = type.values === undefined ? {} : { values: type.values }
  const listed = type.info.valueType !== 'exhibits' && (through || type.item !== undefined)
  return { type: type.info.valueType, many: listed, ...values }
}

function applyType(filter: FilterType, given: ExpressionType): ExpressionType {
  const many = filter.over === 'each' && given.many
  return { type: filter.gives === 'same' ? given.type : filter.gives, many }
}

function checkOrder(filters: readonly FilterCall[], index: number): ExpressionProblem | undefined {
  const call = filters[index]
  if (call === undefined) return undefined
  const before = filters.slice(0, index)
  if (before.some(({ name }) => name === 'default')) {
    return expressionProblem('filter.after-default', call.position)
  }
  if (isCaseFilter(call.name) && before.some(({ name }) => isCaseFilter(name))) {
    return expressionProblem('filter.two-cases', call.position)
  }
  return undefined
}

function checkFilter(
  call: FilterCall,
  given: ExpressionType,
  language: DocumentLanguage,
): ExpressionProblem | undefined {
  const { name, position } = call
  const filter = filterTypes.get(name)
  if (filter === undefined) {
    const wording = withHint('filter.unknown', { name }, [name, filterTypes.keys()])
    return { code: 'filter.unknown', position, wording }
  }
  if (filter.language !== undefined && filter.language !== language) {
    const instead = casesOf(language).join(', ')
    return expressionProblem('filter.wrong-language', position, { name, instead })
  }
  if (!takes(filter, given)) {
    const shown = given.many ? `${given.type}[]` : given.type
    const suffix = filter.over === 'whole' ? '[]' : ''
    const wanted = filter.takes.map((type) => `${type}${suffix}`).join(', ')
    return expressionProblem('filter.wrong-type', position, { name, given: shown, takes: wanted })
  }
  const [first] = call.arguments
  const wantsText = filter.argument === 'text'
  const fits = wantsText
    ? call.arguments.length === 1 && typeof first === 'string' && first.trim() !== ''
    : call.arguments.length === 0
  if (fits) return undefined
  return expressionProblem('filter.wrong-arguments', position, { name, expected: wantsText ? "('…')" : '()' })
}

/** A list filter wants a list; exhibits are a list in themselves. */
function takes(filter: FilterType, given: ExpressionType): boolean {
  if (!filter.takes.includes(given.type)) return false
  return filter.over === 'each' || given.many || given.type === 'exhibits'
}

function innerNames(field: FieldExpression, context: CheckContext): string {
  const path = typePath(field.path, context.scope)
  if (!path.ok) return ''
  const inner = path.type.kind === 'list' ? path.type.item : path.type
  return inner.kind === 'object' ? [...inner.fields.keys()].join(', ') : ''
}
