import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparisons,
  keywords,
  type Condition,
  type FieldExpression,
} from '../../shared/document/expression.ts'
import { formatCondition, formatField } from '../../shared/document/format-expression.ts'
import { parseCondition, parseField } from '../../shared/document/parse-expression.ts'

const name = fc
  .stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/u)
  .filter((word) => !(keywords as readonly string[]).includes(word))
const number = fc.integer({ min: -1_000_000, max: 1_000_000_000 })
const words = fc.string({ unit: 'grapheme', maxLength: 12 })

const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => ({ names, position: 0 }))
const filter = fc.record({
  name,
  arguments: fc.array(fc.oneof(number, words), { maxLength: 3 }),
  position: fc.constant(0),
})
const field: fc.Arbitrary<FieldExpression> = fc.record({
  kind: fc.constant('field' as const),
  path,
  filters: fc.array(filter, { maxLength: 3 }),
})
const operand = fc.oneof(
  field,
  fc.record({
    kind: fc.constant('literal' as const),
    value: fc.oneof(number, words, fc.boolean()),
    position: fc.constant(0),
  }),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    fc.record({ kind: fc.constant('truth' as const), operand }),
    fc.record({ kind: fc.constant('exists' as const), path }),
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom(...comparisons),
      left: operand,
      right: operand,
      position: fc.constant(0),
    }),
    fc.record({ kind: fc.constant('not' as const), condition: tie('condition') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
  ),
}))

/** Positions depend on spelling; the meaning does not. */
function meaning(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}

describe('canonical spelling', () => {
  it('of a field is read back to the same meaning', () => {
    fc.assert(
      fc.property(field, (expression) => {
        const read = parseField(formatField(expression))
        expect(read.ok && meaning(read.value)).toBe(meaning(expression))
      }),
    )
  })

  it('of a condition is read back to the same meaning', () => {
    fc.assert(
      fc.property(condition, (expression) => {
        const spelling = formatCondition(expression)
        fc.pre(spelling.length <= 2000)
        const read = parseCondition(spelling)
        expect(read.ok && meaning(read.value)).toBe(meaning(expression))
      }),
    )
  })

  it('of a canonical text is that text', () => {
    const conditions = [
      'suit.publications | count > 1',
      'not defendant.is-legal',
      "exists court.name and (suit.claims contains 'refutation' or today >= '2026-01-01')",
      "not (a or b) and c != 'it\\'s \\\\ so'",
      'a and (b and c) or d',
      'suit.moral-damage >= 1000.5 and a = true',
    ]
    for (const text of conditions) {
      const read = parseCondition(text)
      expect(read.ok && formatCondition(read.value)).toBe(text)
    }
    const spelled = parseField("  plaintiff . name|genitive| default( 'x' ,-2) ")
    expect(spelled.ok && formatField(spelled.value)).toBe("plaintiff.name | genitive | default('x', -2)")
  })
})
