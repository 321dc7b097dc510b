import {
  formatPath,
  type Condition,
  type FieldExpression,
  type FilterCall,
  type Operand,
} from './expression.ts'

/** A field expression in its one canonical spelling; `parseField` reads it back to the same meaning. */
export function formatField(field: FieldExpression): string {
  return [formatPath(field.path), ...field.filters.map(formatFilter)].join(' | ')
}

/** A condition in its one canonical spelling: parentheses only where they change the meaning. */
export function formatCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'or':
      return `${formatCondition(condition.left)} or ${formatInside(condition.right, ['or'])}`
    case 'and':
      return `${formatInside(condition.left, ['or'])} and ${formatInside(condition.right, ['or', 'and'])}`
    case 'not':
      return `not ${formatInside(condition.condition, ['or', 'and'])}`
    case 'exists':
      return `exists ${formatPath(condition.path)}`
    case 'compare':
      return `${formatOperand(condition.left)} ${condition.operator} ${formatOperand(condition.right)}`
    case 'truth':
      return formatOperand(condition.operand)
  }
}

function formatInside(condition: Condition, wrapped: readonly Condition['kind'][]): string {
  const text = formatCondition(condition)
  return wrapped.includes(condition.kind) ? `(${text})` : text
}

function formatFilter(filter: FilterCall): string {
  if (filter.arguments.length === 0) return filter.name
  const values = filter.arguments.map((value) => (typeof value === 'number' ? `${value}` : quote(value)))
  return `${filter.name}(${values.join(', ')})`
}

/** One side of a comparison in its canonical spelling. */
export function formatOperand(operand: Operand): string {
  if (operand.kind === 'field') return formatField(operand)
  return typeof operand.value === 'string' ? quote(operand.value) : `${operand.value}`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
