import type { Language } from '../text/wording.ts'
import { articleWords } from './explain-deadline.ts'
import type { DeadlineRule } from './deadline-rule.ts'

/** Where a rule stands: act and article, the edition and its address, the sentence itself, when it was compared and by whom reviewed. */
export function ruleSource(rule: DeadlineRule, language: Language) {
  const { act } = rule
  return {
    act: act.name[language],
    article: articleWords(rule, language),
    edition: act.edition,
    address: act.address,
    ...(rule.quote === undefined ? {} : { quote: rule.quote }),
    state: rule.state,
    checkedOn: act.checkedOn,
    reviewed: act.checkedBy !== undefined,
  }
}
