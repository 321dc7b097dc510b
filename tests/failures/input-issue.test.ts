import { describe, expect, test } from 'vitest'
import { contract, type OperationName } from '../../shared/contract/contract.ts'
import { inputIssue } from '../../shared/failures/input-issue.ts'

const id = '01a20513-f461-76b5-80e5-2c27dea6861a'

/** What the first refusal of an input comes to. */
function issueOf(name: OperationName, input: unknown) {
  const { error } = contract[name].input.safeParse(input, { reportInput: true })
  const first = error?.issues[0]
  if (first === undefined) throw new Error(`${name} took ${JSON.stringify(input)}`)
  return inputIssue(first)
}

const bundle = { caseId: id, title: 'x', language: 'ru', sections: [{ title: 'x', evidenceIds: [] }] }
const permit = { caseId: id, lifts: ['minor'], grantedBy: 'x', grantedOn: '2026-03-01', evidenceId: id }

describe('a refusal has a code with wording', () => {
  test.each([
    ['case.create', { kind: 'criminal' }, { issue: 'missing' }],
    ['case.create', { kind: 'criminal', title: ' ' }, { issue: 'empty' }],
    ['case.create', { kind: 'criminal', title: 7 }, { issue: 'not-text' }],
    ['case.create', { kind: 'criminal', title: 'x'.repeat(20_001) }, { issue: 'too-long', limit: 20_000 }],
    ['case.create', { kind: 'criminal', title: 'x', articles: 'x' }, { issue: 'not-list' }],
    ['case.create', { kind: 'criminal', title: 'x', closedHearing: 'да' }, { issue: 'not-yes-or-no' }],
    ['case.create', { kind: 'criminal', title: 'x', awardedTiyn: 1.5 }, { issue: 'not-whole-number' }],
    ['case.create', { kind: 'criminal', title: 'x', awardedTiyn: -1 }, { issue: 'too-small', limit: 0 }],
    ['case.create', { kind: 'criminal', title: 'x', openedOn: '12.03.2026' }, { issue: 'not-date' }],
    ['case.create', { kind: 'criminal', title: 'x', courtId: 'суд' }, { issue: 'not-id' }],
    [
      'case.create',
      { kind: 'criminal', title: 'x', colour: 'x' },
      { issue: 'unknown-fields', keys: 'colour' },
    ],
    ['case.create', [], { issue: 'not-fields' }],
    ['person.create', {}, { issue: 'missing-choice', values: 'natural, legal' }],
    ['person.create', { kind: 'ghost' }, { issue: 'not-of-list', values: 'natural, legal' }],
    ['suit.create', { caseId: id }, { issue: 'missing-choice', values: 'against-us, by-us' }],
    ['suit.create', { caseId: id, direction: 'up' }, { issue: 'not-of-list', values: 'against-us, by-us' }],
    ['bundle.create', { ...bundle, sections: [] }, { issue: 'empty-list' }],
    ['bundle.create', { ...bundle, pagesPerVolume: 9 }, { issue: 'too-small', limit: 10 }],
    ['bundle.create', { ...bundle, pagesPerVolume: 9_999 }, { issue: 'too-large', limit: 5_000 }],
    [
      'bundle.create',
      { ...bundle, sections: Array.from({ length: 201 }, () => bundle.sections[0]) },
      { issue: 'too-many', limit: 200 },
    ],
    ['permit.create', permit, { issue: 'permit-without-person' }],
    [
      'permit.create',
      { ...permit, lifts: ['closed-hearing'], personId: id },
      { issue: 'permit-of-the-case' },
    ],
    [
      'publication.create',
      { caseId: id, medium: 'x', publishedAt: 'вчера' },
      { issue: 'not-date-or-instant' },
    ],
    ['publication.create', { caseId: id, medium: 'x', publishedAt: 7 }, { issue: 'not-text' }],
    ['publication.create', { caseId: id, medium: 'x', capturedAt: '2026-03-12' }, { issue: 'not-instant' }],
    ['custody.verify', { heads: [{ sequence: 1, hash: 'x' }] }, { issue: 'not-hash' }],
  ] as const)('%s of %j: %j', (name, input, expected) => {
    expect(issueOf(name, input)).toEqual(expected)
  })

  test('the value itself is no part of it', () => {
    const secret = 'тайна'
    for (const field of ['openedOn', 'courtId', 'language', 'closedHearing', 'stages'])
      expect(
        JSON.stringify(issueOf('case.create', { kind: 'criminal', title: 'x', [field]: secret })),
      ).not.toContain(secret)
  })
})

type Schema = { format?: string; pattern?: string; [key: string]: unknown }

describe('the contract', () => {
  test('asks for no format that has no words of its own', async () => {
    const { z } = await import('zod')
    const formats = new Set<string>()
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { format, pattern } = schema as Schema
      if (typeof format === 'string') formats.add(format)
      else if (typeof pattern === 'string') formats.add(pattern)
      Object.values(schema).forEach(walk)
    }
    for (const { input } of Object.values(contract))
      walk(z.toJSONSchema(input as never, { io: 'input', unrepresentable: 'any' }))
    expect([...formats].toSorted()).toEqual([
      String.raw`^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$`,
      String.raw`^(?:[01]\d|2[0-3]):[0-5]\d$`,
      '^[0-9a-f]{64}$',
      'date',
      'date-time',
      'uuid',
    ])
  })
})
