import type { z } from 'zod'
import { Failure } from '../../shared/failures/failure.ts'

/** Longest list of allowed values that is still readable in one line. */
const longestHint = 300

function nestedIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return deepest === undefined ? issue : { ...deepest, path: [...issue.path, ...deepest.path] }
}

/** Turns a schema's refusal into `input.invalid`: where, and what is wrong. The value itself is never repeated. */
export function invalidInput(error: z.ZodError): Failure {
  const first = error.issues[0]
  if (first === undefined) return new Failure('input.invalid', { where: '?', problem: '?' })
  const issue = nestedIssue(first)
  const where = issue.path.length === 0 ? '(root)' : issue.path.map(String).join('.').slice(0, longestHint)
  return new Failure('input.invalid', { where, problem: issue.message.slice(0, longestHint) })
}
