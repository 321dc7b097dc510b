import { deadlineRules } from './deadline-rules.ts'
import type { DeadlineRule } from './deadline-rule.ts'

/** Rules that something starts and that bind a participant; with `others`, those of the court and of bodies too. */
export function rulesStartedBy(trigger: string, others = false): readonly DeadlineRule[] {
  return deadlineRules.filter(
    (rule) => rule.trigger === trigger && rule.effect === 'period' && (others || rule.bound === 'party'),
  )
}
