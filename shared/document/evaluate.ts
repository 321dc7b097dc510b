import { Failure } from '../failures/failure.ts'
import type { DocumentLanguage } from '../model/values.ts'
import { applyFilter } from './apply-filter.ts'
import type { FieldExpression } from './expression.ts'
import { parseField, type Parsed } from './parse-expression.ts'
import { readValue } from './read-value.ts'
import { resolvePath, type Scope } from './scope.ts'
import type { Value } from './value.ts'

export type EvaluationContext = { readonly scope: Scope; readonly language: DocumentLanguage }

/** The value of `path | filter | …`. Throws Failure `template.invalid` where `checkTemplate` reports a problem. */
export function evaluateField(expression: string, context: EvaluationContext): Value {
  return valueOf(ensureParsed(parseField(expression), expression), context)
}

/** The value of a parsed field expression. */
export function valueOf(field: FieldExpression, { scope, language }: EvaluationContext): Value {
  const start = readValue(resolvePath(field.path, scope))
  return field.filters.reduce<Value>((value, call) => applyFilter(value, call, language), start)
}

/** A parsed expression. Throws Failure `template.invalid` with the expression and what is wrong in it. */
export function ensureParsed<T>(result: Parsed<T>, expression: string): T {
  if (result.ok) return result.value
  throw new Failure('template.invalid', { place: expression, problem: result.problem.wording.ru })
}
