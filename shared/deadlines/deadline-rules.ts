import administrative from '../../resources/law/deadline-rules/administrative.json' with { type: 'json' }
import civilProcedure from '../../resources/law/deadline-rules/civil-procedure.json' with { type: 'json' }
import civil from '../../resources/law/deadline-rules/civil.json' with { type: 'json' }
import criminalProcedure from '../../resources/law/deadline-rules/criminal-procedure.json' with { type: 'json' }
import criminal from '../../resources/law/deadline-rules/criminal.json' with { type: 'json' }
import massMedia from '../../resources/law/deadline-rules/mass-media.json' with { type: 'json' }
import triggersFile from '../../resources/law/deadline-rules/triggers.json' with { type: 'json' }
import { Failure } from '../failures/failure.ts'
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

/** Ids that share a word with a mistyped one or differ from it by little; all of them when nothing does. */
export function nearRules(id: string): string[] {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 3)
  const score = (known: string) => words.filter((word) => known.includes(word.slice(0, 5))).length
  const ranked = deadlineRules.map((rule) => ({ id: rule.id, score: score(rule.id) }))
  const near = ranked.filter((rule) => rule.score > 0).sort((one, other) => other.score - one.score)
  return (near.length === 0 ? ranked : near).slice(0, 8).map((rule) => rule.id)
}

/** One rule, or `deadline.unknown-rule` with the ids it may have meant. */
export function getRule(id: string): DeadlineRule {
  const rule = byId.get(id)
  if (rule === undefined)
    throw new Failure('deadline.unknown-rule', { rule: id, near: nearRules(id).join(', ') })
  return rule
}
