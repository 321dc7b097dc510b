import administrative from '../../resources/law/deadline-rules/administrative.json' with { type: 'json' }
import civilProcedure from '../../resources/law/deadline-rules/civil-procedure.json' with { type: 'json' }
import civil from '../../resources/law/deadline-rules/civil.json' with { type: 'json' }
import criminalProcedure from '../../resources/law/deadline-rules/criminal-procedure.json' with { type: 'json' }
import criminal from '../../resources/law/deadline-rules/criminal.json' with { type: 'json' }
import massMedia from '../../resources/law/deadline-rules/mass-media.json' with { type: 'json' }
import triggersFile from '../../resources/law/deadline-rules/triggers.json' with { type: 'json' }
import { Failure } from '../failures/failure.ts'
import { foldForSearch } from '../language/fold.ts'
import type { Wording } from '../text/wording.ts'
import { ruleFile, triggerFile, type DeadlineRule } from './deadline-rule.ts'

const files = [civilProcedure, criminalProcedure, criminal, civil, massMedia, administrative]

/** Every deadline rule, act by act, from `resources/law/deadline-rules`. None has been reviewed by a lawyer. */
export const deadlineRules: readonly DeadlineRule[] = files.flatMap((file) => {
  const { act, rules } = ruleFile.parse(file)
  return rules.map((rule) => ({ ...rule, act }))
})

/** What can start a term, by its id. */
export const deadlineTriggers: Readonly<Record<string, Wording>> = triggerFile.parse(triggersFile).triggers

const byId = new Map(deadlineRules.map((rule) => [rule.id, rule]))

export function findRule(id: string): DeadlineRule | undefined {
  return byId.get(id)
}

/** The words of an id or a name by their beginnings, which case endings leave alone. */
function beginnings(text: string): string[] {
  return foldForSearch(text)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5))
}

/** Ids that share a word with a mistyped one, or whose names in any language do; none when nothing is alike. */
export function nearRules(id: string): string[] {
  const wanted = beginnings(id)
  const scored = deadlineRules.map((rule) => {
    const known = foldForSearch([rule.id, ...Object.values(rule.name)].join(' '))
    const inId = foldForSearch(rule.id)
    const score = wanted.filter((word) => known.includes(word)).length
    return { id: rule.id, score: score + wanted.filter((word) => inId.includes(word)).length }
  })
  const near = scored.filter((rule) => rule.score > 0).sort((one, other) => other.score - one.score)
  return near.slice(0, 8).map((rule) => rule.id)
}

/** One rule, or `deadline.unknown-rule` with the ids it may have meant, `deadline.no-such-rule` when none is alike. */
export function getRule(id: string): DeadlineRule {
  const rule = byId.get(id)
  if (rule !== undefined) return rule
  const near = nearRules(id)
  if (near.length === 0) throw new Failure('deadline.no-such-rule', { rule: id })
  throw new Failure('deadline.unknown-rule', { rule: id, near: near.join(', ') })
}
