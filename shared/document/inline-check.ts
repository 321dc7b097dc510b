import { checkCondition } from './condition-check.ts'
import {
  checkExhibits,
  checkField,
  typeField,
  type CheckContext,
  type ExpressionType,
} from './expression-check.ts'
import type { FieldExpression } from './expression.ts'
import { formatField } from './format-expression.ts'
import { parseCondition, parseField } from './parse-expression.ts'
import { pluralClasses } from './plural-class.ts'
import { expressionProblem, type ExpressionProblem } from './problem.ts'
import type { Spot } from './template-findings.ts'
import type { Choice, Inline } from './tree.ts'

/** Adds the problems of inline nodes that stand at `spot.place`. */
export function checkInlines(inlines: readonly Inline[], spot: Spot): void {
  for (const [index, inline] of inlines.entries()) {
    checkInline(inline, { ...spot, place: `${spot.place}[${index}]` })
  }
}

function checkInline(inline: Inline, spot: Spot): void {
  const { findings, place } = spot
  const context = { scope: spot.around.scope, language: findings.template.language }
  switch (inline.type) {
    case 'field': {
      const { expression } = inline.attrs
      return findings.addExpression(checkWith(checkField, expression, context), place, expression)
    }
    case 'exhibitField': {
      const { expression } = inline.attrs
      return findings.addExpression(checkWith(checkExhibits, expression, context), place, expression)
    }
    case 'inlineWhen': {
      const { condition } = inline.attrs
      const parsed = parseCondition(condition)
      const problem = parsed.ok ? checkCondition(parsed.value, context) : parsed.problem
      findings.addExpression(problem, place, condition)
      checkInlines(inline.content, { ...spot, place: `${place}.content` })
      return checkInlines(inline.otherwise ?? [], { ...spot, place: `${place}.otherwise` })
    }
    case 'choice': {
      const { by } = inline.attrs
      findings.addExpression(checkChoice(inline, context), place, by)
      for (const [name, variant] of Object.entries(inline.variants)) {
        checkInlines(variant, { ...spot, place: `${place}.variants.${name}` })
      }
      return
    }
    case 'numberReference':
      findings.references.push({ key: inline.attrs.key, place })
      return
    default:
  }
}

type FieldCheck = (field: FieldExpression, context: CheckContext) => ExpressionProblem | undefined

function checkWith(
  check: FieldCheck,
  expression: string,
  context: CheckContext,
): ExpressionProblem | undefined {
  const parsed = parseField(expression)
  return parsed.ok ? check(parsed.value, context) : parsed.problem
}

function checkChoice(choice: Choice, context: CheckContext): ExpressionProblem | undefined {
  const variants = Object.keys(choice.variants)
  if (variants.length === 0) return expressionProblem('choice.empty', 0)
  const parsed = parseField(choice.attrs.by)
  if (!parsed.ok) return parsed.problem
  const checked = typeField(parsed.value, context)
  if (!checked.ok) return checked.problem
  const values = choiceValues(checked.type, context)
  if (values === undefined) {
    return expressionProblem('choice.wrong-type', 0, { given: formatField(parsed.value) })
  }
  const named = variants.filter((name) => name !== 'other')
  const stray = named.find((name) => !values.fits(name))
  if (stray !== undefined) {
    return expressionProblem('choice.unknown-variant', 0, { variant: stray, values: values.shown })
  }
  if (variants.includes('other')) return undefined
  const absent = values.wanted.filter((name) => !named.includes(name))
  if (absent.length === 0) return undefined
  return expressionProblem('choice.missing-variant', 0, { values: absent.join(', ') })
}

type ChoiceValues = {
  readonly fits: (variant: string) => boolean
  /** Variants that must be there when there is no `other`. */
  readonly wanted: readonly string[]
  readonly shown: string
}

function choiceValues(type: ExpressionType, context: CheckContext): ChoiceValues | undefined {
  if (type.many) return undefined
  if (type.type === 'boolean') return closed(['true', 'false'])
  if (type.type === 'code' && type.values !== undefined) return closed(type.values)
  if (type.type === 'number') {
    const classes = pluralClasses(context.language)
    const fits = (name: string): boolean => /^\d+$/u.test(name) || classes.includes(name)
    return { fits, wanted: classes, shown: `0, 1, 2, …, ${classes.join(', ')}` }
  }
  if (type.type !== 'text' && type.type !== 'code') return undefined
  return { fits: () => true, wanted: ['other'], shown: '…' }
}

function closed(values: readonly string[]): ChoiceValues {
  return { fits: (name) => values.includes(name), wanted: values, shown: values.join(', ') }
}
