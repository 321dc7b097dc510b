import { formatOperand } from './format-expression.ts'
import type { Comparison, Condition, Operand } from './expression.ts'
import { typeField, type CheckContext, type ExpressionType } from './expression-check.ts'
import { typePath } from './path-check.ts'
import { expressionProblem, type ExpressionProblem } from './problem.ts'

/** The first problem of a condition: an unknown path, a filter that does not fit, or sides that cannot be compared. */
export function checkCondition(condition: Condition, context: CheckContext): ExpressionProblem | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return checkCondition(condition.left, context) ?? checkCondition(condition.right, context)
    case 'not':
      return checkCondition(condition.condition, context)
    case 'exists': {
      const path = typePath(condition.path, context.scope)
      return path.ok ? undefined : path.problem
    }
    case 'truth': {
      const checked = typeOperand(condition.operand, context)
      return 'problem' in checked ? checked.problem : undefined
    }
    case 'compare':
      return checkComparison(condition, context)
  }
}

type Compare = Extract<Condition, { kind: 'compare' }>

function checkComparison(condition: Compare, context: CheckContext): ExpressionProblem | undefined {
  const left = typeOperand(condition.left, context)
  if ('problem' in left) return left.problem
  const right = typeOperand(condition.right, context)
  if ('problem' in right) return right.problem
  const { operator, position } = condition
  if (!comparable(operator, left.type, right.type)) {
    const sides = { left: formatOperand(condition.left), right: formatOperand(condition.right), operator }
    return expressionProblem('condition.not-comparable', position, sides)
  }
  return checkCode(condition.left, left.type, right.type) ?? checkCode(condition.right, right.type, left.type)
}

type OperandType = ExpressionType & { readonly literal?: string | number | boolean }

function typeOperand(
  operand: Operand,
  context: CheckContext,
): { readonly type: OperandType } | { readonly problem: ExpressionProblem } {
  if (operand.kind === 'field') {
    const checked = typeField(operand, context)
    return checked.ok ? { type: checked.type } : { problem: checked.problem }
  }
  const types = { string: 'text', number: 'number', boolean: 'boolean' } as const
  const literal = operand.value
  const type =
    typeof literal === 'string' ? types.string : types[typeof literal === 'number' ? 'number' : 'boolean']
  return { type: { type, many: false, literal } }
}

const ordered = ['number', 'date', 'money']

function comparable(operator: Comparison, left: OperandType, right: OperandType): boolean {
  if (right.many) return false
  if (operator === 'contains') {
    return (
      ['text', 'code'].includes(left.type) && (left.many || left.type === 'text') && right.type === 'text'
    )
  }
  if (left.many) return false
  const kind = comparedAs(left, right)
  if (kind === undefined) return false
  return operator === '=' || operator === '!=' || ordered.includes(kind)
}

/** What two sides are compared as. A date takes a text literal `'2026-03-12'`, money a number of tenge. */
function comparedAs(left: OperandType, right: OperandType): string | undefined {
  const kinds = [kindOf(left, right), kindOf(right, left)]
  return kinds[0] === kinds[1] && kinds[0] !== 'record' && kinds[0] !== 'exhibits' ? kinds[0] : undefined
}

function kindOf(side: OperandType, other: OperandType): string {
  if (side.type === 'moment') return 'date'
  if (side.literal === undefined) return side.type
  if (side.type === 'text' && other.type === 'code') return 'code'
  if (side.type === 'number' && other.type === 'money') return 'money'
  const isDate = typeof side.literal === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(side.literal)
  return isDate && (other.type === 'date' || other.type === 'moment') ? 'date' : side.type
}

/** A code compared with a value it never has would be false for ever. */
function checkCode(coded: Operand, type: OperandType, other: OperandType): ExpressionProblem | undefined {
  if (type.values === undefined || other.literal === undefined) return undefined
  const value = String(other.literal)
  if (type.values.includes(value)) return undefined
  const position = coded.kind === 'field' ? coded.path.position : coded.position
  const values = type.values.join(', ')
  return expressionProblem('condition.unknown-code', position, { path: formatOperand(coded), value, values })
}
