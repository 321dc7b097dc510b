/** What the field language parses into. Positions are offsets into the expression, counted from 0. */

/** `suit.statements` or `s.argument`: kebab-case names with dots. */
export type PathExpression = {
  readonly names: readonly string[]
  readonly position: number
}

export type FilterArgument = string | number

export type FilterCall = {
  readonly name: string
  readonly arguments: readonly FilterArgument[]
  readonly position: number
}

/** `path | filter | filter(arg, 'text', 2)`. */
export type FieldExpression = {
  readonly kind: 'field'
  readonly path: PathExpression
  readonly filters: readonly FilterCall[]
}

type Literal = {
  readonly kind: 'literal'
  readonly value: string | number | boolean
  readonly position: number
}

export type Operand = FieldExpression | Literal

export const comparisons = ['=', '!=', '<', '>', '<=', '>=', 'contains'] as const
export type Comparison = (typeof comparisons)[number]

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'exists'; readonly path: PathExpression }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly left: Operand
      readonly right: Operand
      readonly position: number
    }
  | { readonly kind: 'truth'; readonly operand: Operand }

/** Words with a meaning of their own; no path may start with one. */
export const keywords = ['and', 'or', 'not', 'exists', 'contains', 'true', 'false'] as const

/** `suit.statements` as it is written. */
export function formatPath(path: PathExpression): string {
  return path.names.join('.')
}
