import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCondition, parseField, parsePath } from '../../shared/document/parse-expression.ts'

describe('a field', () => {
  it('is a path with filters', () => {
    expect(parseField("suit.moral-damage | money | default('нет', 2)")).toEqual({
      ok: true,
      value: {
        kind: 'field',
        path: { names: ['suit', 'moral-damage'], position: 0 },
        filters: [
          { name: 'money', arguments: [], position: 20 },
          { name: 'default', arguments: ['нет', 2], position: 28 },
        ],
      },
    })
  })

  it.each([
    ['', 'syntax.expected-path', 0],
    ['| money', 'syntax.expected-path', 0],
    ['a.', 'syntax.expected-name', 2],
    ['a..b', 'syntax.expected-name', 2],
    ['a |', 'syntax.expected-filter', 3],
    ['a | b(', 'syntax.expected-argument', 6],
    ['a | b(c)', 'syntax.expected-argument', 6],
    ["a | b('x'", 'syntax.expected-parenthesis', 9],
    ["a | b('x)", 'syntax.text-not-closed', 6],
    ['a b', 'syntax.expected-end', 2],
    ['not.a', 'syntax.keyword', 0],
    ['plaintiff.Name', 'syntax.character', 10],
    ['истец', 'syntax.character', 0],
    ['a ; b', 'syntax.character', 2],
    ['a-', 'syntax.character', 1],
    ['a'.repeat(2001), 'syntax.too-long', 2000],
  ])('%j is refused at its place', (source, code, position) => {
    const read = parseField(source)
    expect(read.ok ? undefined : [read.problem.code, read.problem.position]).toEqual([code, position])
    if (!read.ok) for (const words of Object.values(read.problem.wording)) expect(words).not.toMatch(/[{}]/u)
  })
})

describe('a condition', () => {
  it('binds not before and before or, and comparison before all', () => {
    const read = parseCondition('not a and b = 1 or c')
    expect(read.ok && read.value).toMatchObject({
      kind: 'or',
      left: { kind: 'and', left: { kind: 'not' }, right: { kind: 'compare', operator: '=' } },
      right: { kind: 'truth' },
    })
  })

  it.each([
    ['a >', 'syntax.expected-path', 3],
    ['(a', 'syntax.expected-parenthesis', 2],
    ['a = b = c', 'syntax.expected-end', 6],
    ['a and', 'syntax.expected-path', 5],
    ['exists', 'syntax.expected-path', 6],
    [`${'('.repeat(60)}a`, 'syntax.too-deep', 51],
    [`${'not '.repeat(60)}a`, 'syntax.too-deep', 204],
  ])('%j is refused at its place', (source, code, position) => {
    const read = parseCondition(source)
    expect(read.ok ? undefined : [read.problem.code, read.problem.position]).toEqual([code, position])
  })

  it('of the greatest length is read without exhausting the stack', () => {
    expect(parseCondition(`a${' or a'.repeat(399)}`).ok).toBe(true)
  })
})

describe('any text at all', () => {
  it('is parsed or refused with a position inside it, never thrown at', () => {
    const noise = fc.oneof(fc.string(), fc.stringMatching(/^[a-c|.,()'=<>! 0-9-]*$/u))
    fc.assert(
      fc.property(noise, (source) => {
        for (const read of [parseField(source), parseCondition(source), parsePath(source)]) {
          if (read.ok) continue
          expect(read.problem.position).toBeGreaterThanOrEqual(0)
          expect(read.problem.position).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })
})
