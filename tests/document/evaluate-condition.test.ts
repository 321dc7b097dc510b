import { describe, expect, it } from 'vitest'
import { checkCondition } from '../../shared/document/condition-check.ts'
import { evaluateCondition } from '../../shared/document/evaluate-condition.ts'
import { parseCondition } from '../../shared/document/parse-expression.ts'
import { rootTypes } from '../../shared/document/path-types.ts'
import { rootScope } from '../../shared/document/scope.ts'
import { sampleContext } from './sample-case.ts'

/** Every condition tried here is one that a template may hold. */
function holds(condition: string): boolean {
  const parsed = parseCondition(condition)
  expect(parsed.ok && checkCondition(parsed.value, { scope: rootTypes, language: 'ru' })).toBe(undefined)
  return evaluateCondition(condition, { scope: rootScope(sampleContext), language: 'ru' })
}

describe('a condition', () => {
  it.each([
    ['defendant.is-legal', true],
    ['plaintiff.is-legal', false],
    ['suit.publications', true],
    ['suit.publications | count > 1', false],
    ['suit.publications | count >= 1', true],
    ['suit.statements | count = 2', true],
    ['third-parties', false],
    ['third-parties | count = 0', true],
    ["plaintiff.gender = 'feminine'", true],
    ["plaintiff.gender != 'feminine'", false],
    ["suit.claims contains 'apology'", true],
    ["suit.claims contains 'removal'", false],
    ["suit.statements.positions contains 'opinion'", true],
    ["case.judge contains 'Прим'", true],
    ['suit.moral-damage > 1234567', true],
    ['suit.moral-damage = 1234567.50', true],
    ['suit.moral-damage < 1234567.50', false],
    ["today = '2026-04-05'", true],
    ["today < '2026-04-06' and today > suit.claim-received-on", true],
    ['suit.claim-received-on <= today', true],
    ['plaintiff.is-legal = false', true],
    ['exists plaintiff.name', true],
    ['exists plaintiff.iin', false],
    ['exists suit.statements.is-true', true],
    ['exists third-parties', false],
    ['exists suit.publications.exhibits', false],
    ['not exists plaintiff.iin and not plaintiff.is-legal', true],
    ['plaintiff.iin or court', true],
    ['(plaintiff.iin or court) and plaintiff.is-legal', false],
    ['suit.objections | count', true],
    ['third-parties | count', false],
  ])('%s is %s', (condition, result) => {
    expect(holds(condition)).toBe(result)
  })

  it.each([
    "plaintiff.iin = '1'",
    "plaintiff.iin != '1'",
    "plaintiff.iin contains '1'",
    "suit.filed-on < '2030-01-01'",
    "suit.filed-on >= '2000-01-01'",
    'plaintiff.iin',
    'client.is-legal',
    'representatives | count > 0',
  ])('%s is false while its value is missing, and its negation is true', (condition) => {
    expect(holds(condition)).toBe(false)
    expect(holds(`not (${condition})`)).toBe(true)
  })
})
