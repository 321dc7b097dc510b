import type { z } from 'zod'
import { isIssueCode, type InputIssue, type IssueCode } from '../text/issue-text.ts'

type Issue = z.core.$ZodIssue

const types: Readonly<Record<string, IssueCode>> = {
  string: 'not-text',
  number: 'not-number',
  int: 'not-whole-number',
  boolean: 'not-yes-or-no',
  array: 'not-list',
  object: 'not-fields',
  record: 'not-fields',
}

const formats: Readonly<Record<string, IssueCode>> = {
  date: 'not-date',
  datetime: 'not-instant',
  uuid: 'not-id',
}

/** The patterns of the contract are those of a SHA-256 and of a time of day. */
const hashPattern = '[0-9a-f]{64}'
const clockPattern = '[0-5]\\d'

function isMissing(issue: Issue): boolean {
  return 'input' in issue && issue.input === undefined
}

function oneOf(values: readonly unknown[], missing: boolean): InputIssue {
  return { issue: missing ? 'missing-choice' : 'not-of-list', values: values.map(String).join(', ') }
}

function outOfSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): InputIssue {
  const { origin } = issue
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum)
    return { issue: origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-large', limit }
  }
  const limit = Number(issue.minimum)
  if (origin === 'string') return limit <= 1 ? { issue: 'empty' } : { issue: 'too-short', limit }
  if (origin === 'array') return limit <= 1 ? { issue: 'empty-list' } : { issue: 'too-few', limit }
  return { issue: 'too-small', limit }
}

function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>): InputIssue {
  if ('options' in issue && issue.options !== undefined) {
    const given = issue.input as Readonly<Record<string, unknown>> | undefined
    return oneOf(issue.options, given?.[issue.discriminator ?? ''] === undefined)
  }
  const inner = issue.errors.flat()
  const codes = inner.map((one) => inputIssue(one).issue)
  if (codes.includes('not-date') && codes.includes('not-instant')) return { issue: 'not-date-or-instant' }
  const deepest = inner.toSorted((one, other) => other.path.length - one.path.length)[0]
  return deepest === undefined ? { issue: 'refused' } : inputIssue(deepest)
}

/**
 * What a schema's refusal comes to, as a code with wording. Parse with `reportInput`, or a value that is missing is taken for
 * one of another type. The value itself is never part of it.
 */
export function inputIssue(issue: Issue): InputIssue {
  switch (issue.code) {
    case 'invalid_type':
      return { issue: isMissing(issue) ? 'missing' : (types[issue.expected] ?? 'refused') }
    case 'invalid_value':
      return oneOf(issue.values, isMissing(issue))
    case 'invalid_format':
      if (issue.format === 'regex' && issue.pattern?.includes(hashPattern) === true)
        return { issue: 'not-hash' }
      if (issue.format === 'regex' && issue.pattern?.includes(clockPattern) === true)
        return { issue: 'not-clock' }
      return { issue: formats[issue.format] ?? 'other-format' }
    case 'too_small':
    case 'too_big':
      return outOfSize(issue)
    case 'unrecognized_keys':
      return { issue: 'unknown-fields', keys: issue.keys.join(', ') }
    case 'invalid_union':
      return ofUnion(issue)
    case 'custom': {
      const code: unknown = issue.params?.['issue']
      return { issue: isIssueCode(code) ? code : 'refused' }
    }
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { issue: 'refused' }
  }
}
