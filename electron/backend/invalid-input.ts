import type { z } from 'zod'
import { Failure } from '../../shared/failures/failure.ts'
import { inputIssue } from '../../shared/failures/input-issue.ts'
import { isRecordEntity } from '../../shared/model/record-fields.ts'

/** Longest list of allowed values that is still readable in one line. */
const longestHint = 300

function nestedIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return deepest === undefined ? issue : { ...deepest, path: [...issue.path, ...deepest.path] }
}

/**
 * Turns a schema's refusal into `input.invalid`: where, what is wrong, and what words both; `entity` is the record type or
 * the name of the operation. Parse with `reportInput`. The value itself is never repeated.
 */
export function invalidInput(error: z.ZodError, entity: string): Failure {
  const [type = ''] = entity.split('.')
  const record = isRecordEntity(type) ? { entity: type } : {}
  const first = error.issues[0]
  if (first === undefined) return new Failure('input.invalid', { where: '?', problem: '?', ...record })
  const issue = nestedIssue(first)
  const where = issue.path.length === 0 ? '(root)' : issue.path.map(String).join('.').slice(0, longestHint)
  const { keys, ...found } = inputIssue(first)
  return new Failure('input.invalid', {
    where,
    problem: issue.message.slice(0, longestHint),
    ...record,
    ...found,
    ...(keys === undefined ? {} : { keys: keys.slice(0, longestHint) }),
  })
}
