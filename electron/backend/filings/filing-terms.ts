import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { DeadlineRule, RuleEffect } from '../../../shared/deadlines/deadline-rule.ts'
import { deadlineRules, deadlineTriggers } from '../../../shared/deadlines/deadline-rules.ts'
import {
  articleWords,
  deadlineRemarks,
  deadlineSentence,
} from '../../../shared/deadlines/explain-deadline.ts'
import { outcomeOfDeadline, requestOfDeadline } from '../../../shared/deadlines/settle-deadline.ts'
import { triggersOf } from '../../../shared/law/filing-triggers.ts'
import type { WorkCalendar } from '../../../shared/model/work-calendar.ts'
import { ruleEffectText } from '../../../shared/text/deadline-explanation-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { listCalendars } from '../deadlines/calendars.ts'
import { deadlineTable } from '../deadlines/deadlines.ts'
import { allWhere } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { filingTable } from './filings.ts'

type Terms = OutputOf<'filing.terms'>
type Term = Terms['triggers'][number]['terms'][number]
type Counting = { readonly calendars: readonly WorkCalendar[]; readonly language: Language }

/** What is entered as a deadline: a period, and what the court sets a day for. The rest is told only. */
const entered: ReadonlySet<RuleEffect> = new Set(['period', 'set-by-court'])

/** Rules a trigger starts that bind a participant, whether they count or not. */
function rulesOf(trigger: string): DeadlineRule[] {
  return deadlineRules.filter((rule) => rule.trigger === trigger && rule.bound === 'party')
}

/** One rule counted from a day: its end and the sentence that explains it, or why there is no end. */
function countRule(
  rule: DeadlineRule,
  startsOn: string | undefined,
  { calendars, language }: Counting,
): Term {
  const base = {
    rule: rule.id,
    name: rule.name[language],
    article: articleWords(rule, language),
    runs: entered.has(rule.effect),
    ...(rule.effect === 'period' ? {} : { explanation: ruleEffectText[rule.effect][language] }),
  }
  const fields = withoutUndefined({ rule: rule.id, startsOn })
  const asked = requestOfDeadline(fields)
  const outcome = outcomeOfDeadline(fields, calendars)
  if (asked === undefined || outcome === undefined || outcome.status !== 'computed') return base
  const explained = { request: asked.request, computed: outcome, rule }
  return {
    ...base,
    endsOn: outcome.endsOn,
    explanation: deadlineSentence(explained, language),
    remarks: deadlineRemarks(explained, language),
  }
}

/** The deadlines a received filing starts, counted and explained, and those that were confirmed already. Throws `record.not-found`. */
export function termsOfFiling({ db }: QueryContext, input: ParsedInputOf<'filing.terms'>): Terms {
  const fields = getRecord(db, filingTable, input.id)
  const calendars = listCalendars(db)
  const { language } = input
  const { kind } = getCase(db, fields.caseId)
  const started = allWhere(db, deadlineTable, { column: 'case_id', value: fields.caseId }).filter(
    ({ startedByFilingId }) => (startedByFilingId as string | undefined) === input.id,
  )
  const triggers = fields.direction === 'made' ? [] : triggersOf(fields.kind, kind)
  return {
    triggers: triggers.map(({ trigger, fromReceipt }) => {
      const from = input.on ?? (fromReceipt ? fields.receivedOn : undefined)
      return withoutUndefined({
        trigger,
        name: deadlineTriggers[trigger]?.[language] ?? trigger,
        fromReceipt,
        from,
        terms: rulesOf(trigger).map((rule) => countRule(rule, from, { calendars, language })),
      })
    }),
    started: started.map(({ id, rule, endsOn, doneOn }) =>
      withoutUndefined({ id: id as Terms['started'][number]['id'], rule, endsOn, doneOn }),
    ),
  }
}
