import { ensureComputed, parseMoment, requestOfRule } from '../../../shared/deadlines/deadline-of-rule.ts'
import { deadlineRules, deadlineTriggers, getRule } from '../../../shared/deadlines/deadline-rules.ts'
import type { DeadlineRule } from '../../../shared/deadlines/deadline-rule.ts'
import { articleWords, explainDeadline, termWords } from '../../../shared/deadlines/explain-deadline.ts'
import { ruleSource } from '../../../shared/deadlines/rule-source.ts'
import { shippedCalendars } from '../../../shared/deadlines/shipped-calendars.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import { ruleEffectText } from '../../../shared/text/deadline-explanation-text.ts'
import { languages, type Language } from '../../../shared/text/wording.ts'
import type { Command } from '../command.ts'
import { requiredFlag, valueFlag } from '../flag.ts'
import { printable, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'

/** A rule as `--json` prints it. */
function ruleAnswer(rule: DeadlineRule) {
  const { act, trigger, ...fields } = rule
  const from = deadlineTriggers[trigger]
  return {
    ...fields,
    trigger: { id: trigger, ...(from === undefined ? {} : { name: from }) },
    act: act.name.ru,
    edition: act.edition,
    address: act.address,
    checkedOn: act.checkedOn,
    reviewed: act.checkedBy !== undefined,
  }
}

function ruleTerm(rule: DeadlineRule, language: Language): string {
  if (rule.term !== undefined) return termWords(rule.term, language)
  return rule.effect === 'period' ? '' : ruleEffectText[rule.effect][language]
}

/** `sandyq deadline rules` and `sandyq deadline compute`: no vault is opened. */
export const deadlineCommands: readonly Command[] = [
  {
    path: ['deadline', 'rules'],
    about: 'deadline.rules',
    operations: [],
    opensVault: () => false,
    flags: { language: valueFlag('ru|kk|en', 'answer-language') },
    run: (run) => {
      const language = chosen(run, 'language', languages) ?? run.language
      const rows = deadlineRules.map((rule) => [
        rule.id,
        ruleTerm(rule, language),
        articleWords(rule, language),
        rule.name[language],
      ])
      const value = { reviewed: false, rules: deadlineRules.map(ruleAnswer) }
      return Promise.resolve({ value, lines: [...tableLines(rows), run.say('answer.rules-not-reviewed')] })
    },
  },
  {
    path: ['deadline', 'compute'],
    about: 'deadline.compute',
    operations: [],
    opensVault: () => false,
    flags: {
      rule: requiredFlag('ID', 'deadline-rule'),
      from: requiredFlag('DATE', 'deadline-from'),
      language: valueFlag('ru|kk|en', 'answer-language'),
    },
    run: (run) => {
      const language = chosen(run, 'language', languages) ?? run.language
      const rule = getRule(run.flags.value('rule') ?? '')
      const from = parseMoment(run.flags.value('from') ?? '')
      const request = requestOfRule(rule, { from }, language)
      const computed = ensureComputed(request, shippedCalendars)
      const explanation = explainDeadline({ request, computed, rule }, language)
      const value = {
        endsOn: computed.endsOn,
        ...(computed.endsAt === undefined ? {} : { endsAt: computed.endsAt }),
        explanation,
        source: ruleSource(rule, language),
      }
      return Promise.resolve({ value, lines: [dateShort(computed.endsOn), printable(explanation)] })
    },
  },
]
