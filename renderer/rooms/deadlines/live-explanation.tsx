import { Text } from '@mantine/core'
import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { outcomeOfDeadline, requestOfDeadline } from '../../../shared/deadlines/settle-deadline.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Deadline } from '../../../shared/model/deadline.ts'
import { ruleEffectText } from '../../../shared/text/deadline-explanation-text.ts'
import { isDay } from '../../../shared/text/date-entry.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { DraftRecord } from '../../ui/desk/draft-editor.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import classes from './deadlines.module.css'
import { Explanation, RuleSource } from '../../ui/law/explanation.tsx'
import { useCalendars } from '../../client/use-calendars.ts'

/** What a deadline that is being typed comes to. */
export function LiveExplanation({ fields }: { readonly fields: DraftRecord }) {
  const text = useText('deadlines')
  const language = useLanguage()
  const calendars = useCalendars()
  // Half typed values are asked about too: what is no date yet is no day to begin with.
  const terms = fields as Partial<Deadline>
  const { startsOn: _startsOn, term, ...rest } = terms
  const isTerm = term?.count !== undefined && term.unit !== undefined
  const typed = {
    ...rest,
    ...(isDay(terms.startsOn ?? '') ? { startsOn: terms.startsOn } : {}),
    ...(isTerm ? { term } : {}),
  }
  const asked = requestOfDeadline(typed)
  const outcome = outcomeOfDeadline(typed, calendars)
  const rule = terms.rule === undefined ? undefined : findRule(terms.rule)
  return (
    <section className={classes['panel']} aria-label={text('explained')} aria-live="polite">
      {asked !== undefined && outcome?.status === 'computed' ? (
        <>
          <Text className={classes['day']} component="p">
            {formatDate(outcome.endsOn, language)}
            {outcome.endsAt === undefined ? '' : ` ${outcome.endsAt.slice(11)}`}
          </Text>
          <Explanation request={asked.request} computed={outcome} rule={asked.rule} />
        </>
      ) : outcome?.status === 'no-calendar' ? (
        <FailureNotice failure={new Failure('deadline.no-calendar', { year: outcome.year })} />
      ) : rule === undefined ? (
        <Text size="sm">{text('askRule')}</Text>
      ) : (
        <>
          <Text size="sm">
            {rule.effect === 'period' ? text('askRule') : ruleEffectText[rule.effect][language]}
          </Text>
          <RuleSource rule={rule} />
        </>
      )}
    </section>
  )
}
