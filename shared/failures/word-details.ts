import { entityLabel } from '../text/entity-text.ts'
import { fieldPathLabel, findFieldLabel } from '../text/field-text.ts'
import { isIssueCode, issueWording } from '../text/issue-text.ts'
import { valueLabel } from '../text/value-text.ts'
import type { Language } from '../text/wording.ts'
import type { FailureCode } from './codes.ts'
import type { FailureDetails } from './failure.ts'

/** Details that only help to word the others: `entity` is the record type, the rest say what is wrong with a value. */
export const wordingDetails = ['entity', 'issue', 'limit', 'values', 'keys'] as const

/** A name that begins a sentence, inside one: «Закрытое заседание» is «закрытое заседание», «ИИН» stays. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Where a change, a filter or a set of defaults is spoken of, its field is meant. */
const envelope = /^(?:changes|defaults|filter)(?:\.|$)/u

/** The place of `input.invalid` in words; a place that is no field stays as it is. */
function whereWords(language: Language, { where, entity }: FailureDetails): string {
  const path = String(where ?? '').replace(envelope, '')
  const type = String(entity ?? '')
  if (path === '(root)' || path === '') return type === '' ? String(where) : entityLabel(type, language)
  const [first = ''] = path.split('.')
  return findFieldLabel(type, first, language) === undefined ? path : fieldPathLabel(type, path, language)
}

function problemWords(language: Language, details: FailureDetails): string | number | undefined {
  const { issue, limit, values, keys, problem } = details
  if (!isIssueCode(issue)) return problem
  return issueWording(language, {
    issue,
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(values === undefined ? {} : { values: String(values) }),
    ...(keys === undefined ? {} : { keys: String(keys) }),
  })
}

/** `minor (1a2b3c), closed-hearing (4d5e6f)` with the codes in words. */
function obstacleWords(language: Language, reasons: string): string {
  return reasons.replaceAll(/[a-z-]+(?= \()/gu, (code) =>
    withinSentence(valueLabel('exportObstacle', code, language)),
  )
}

/** `role, case` in words: the types of records, and of a way into the vault. */
function entityWords(language: Language, names: string): string {
  return names
    .split(', ')
    .map((name) => withinSentence(entityLabel(name, language)))
    .join(', ')
}

/** `courtId 0192…`, a record that another names, with the field in words; a bare id stays as it is. */
function namedIdWords(language: Language, { id, entity }: FailureDetails): string {
  const [field = '', target] = String(id).split(' ')
  if (target === undefined) return field
  return `${fieldPathLabel(String(entity ?? ''), field, language)} ${target}`
}

/** The details of a failure in a person's language, for the places of its wording. Codes nobody knows stay as they are. */
export function wordDetails(language: Language, code: FailureCode, details: FailureDetails): FailureDetails {
  if (code === 'input.invalid') {
    const problem = problemWords(language, details)
    return { ...details, where: whereWords(language, details), ...(problem === undefined ? {} : { problem }) }
  }
  const { reasons, by, id, reason } = details
  if (code === 'export.refused' && reasons !== undefined)
    return { ...details, reasons: obstacleWords(language, String(reasons)) }
  if ((code === 'record.in-use' || code === 'person.merge-changed') && by !== undefined)
    return { ...details, by: entityWords(language, String(by)) }
  if (code === 'record.not-found' && id !== undefined)
    return { ...details, id: namedIdWords(language, details) }
  if (code === 'worker.stopped' && reason !== undefined)
    return { ...details, reason: withinSentence(valueLabel('unreadReason', String(reason), language)) }
  return details
}
