import { ensureParsed, valueOf, type EvaluationContext } from './evaluate.ts'
import type { Comparison, Condition, Operand } from './expression.ts'
import { parseCondition } from './parse-expression.ts'
import { readValue } from './read-value.ts'
import { resolvePath } from './scope.ts'
import type { Value } from './value.ts'

/** Whether a condition holds. A missing value makes every comparison false; `not` turns that round. */
export function evaluateCondition(condition: string, context: EvaluationContext): boolean {
  return holds(ensureParsed(parseCondition(condition), condition), context)
}

function holds(condition: Condition, context: EvaluationContext): boolean {
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, context) && holds(condition.right, context)
    case 'or':
      return holds(condition.left, context) || holds(condition.right, context)
    case 'not':
      return !holds(condition.condition, context)
    case 'exists':
      return isPresent(readValue(resolvePath(condition.path, context.scope)))
    case 'truth':
      return isTrue(readOperand(condition.operand, context))
    default:
      return compare(condition.operator, {
        left: readOperand(condition.left, context),
        right: readOperand(condition.right, context),
      })
  }
}

function readOperand(operand: Operand, context: EvaluationContext): Value {
  if (operand.kind === 'field') return valueOf(operand, context)
  if (typeof operand.value === 'number') return { kind: 'number', number: operand.value }
  if (typeof operand.value === 'boolean') return { kind: 'boolean', truth: operand.value }
  return { kind: 'text', text: operand.value, unconfirmed: [], typed: false }
}

/** There is something to print, or, of a list, something to repeat over. */
function isPresent(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(isPresent)
  if (value.kind === 'exhibits') return value.exhibits.length > 0
  return value.kind !== 'missing'
}

/** A number is true unless it is zero, a yes-or-no when it is yes, everything else when it is there. */
function isTrue(value: Value): boolean {
  if (value.kind === 'boolean') return value.truth
  return value.kind === 'number' ? value.number !== 0 : isPresent(value)
}

function compare(operator: Comparison, { left, right }: { left: Value; right: Value }): boolean {
  if (operator === 'contains') return contains(left, right)
  const sides = [comparable(left, right), comparable(right, left)] as const
  const [a, b] = sides
  if (a === undefined || b === undefined) return false
  switch (operator) {
    case '=':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '>':
      return a > b
    case '<=':
      return a <= b
    case '>=':
      return a >= b
  }
}

function contains(left: Value, right: Value): boolean {
  const wanted = comparable(right, right)
  if (typeof wanted !== 'string') return false
  if (left.kind === 'list') return left.items.some((item) => comparable(item, item) === wanted)
  return left.kind === 'text' && left.text.includes(wanted)
}

/** What a value is compared as; undefined when it is missing or a list. Dates compare by day; a number beside money is an amount in tenge. */
export function comparable(value: Value, other: Value): string | number | boolean | undefined {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'code':
      return value.code
    case 'date':
      return value.iso.slice(0, 10)
    case 'money':
      return value.tiyn
    case 'number':
      return other.kind === 'money' ? Math.round(value.number * 100) : value.number
    case 'boolean':
      return value.truth
    default:
      return undefined
  }
}
