import { amountWithSign } from '../../../shared/language/amount-in-currency.ts'
import { timeAmountTiyn } from '../../../shared/model/time-entry.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate } from '../../ui/format-text.ts'
import { hoursWords } from './hours-words.ts'
import classes from './money.module.css'

type Made = {
  readonly say: ReturnType<typeof useText<'money'>>
  readonly language: Language
  readonly today: string
  readonly nameOf: (id: string | undefined) => string | undefined
}

/** Time for a case: what was done, by whom, how long and at what rate. */
export function timeSpec({ say, language, today, nameOf }: Made): DeskSpec<'time'> {
  return {
    entity: 'time',
    order: { sort: 'worked', descending: true },
    row: (record) => ({
      title: record.what,
      note: [formatDate(record.workedOn, language), hoursWords(say, record.minutes), nameOf(record.lawyerId)]
        .filter((part) => part !== undefined)
        .join(' · '),
      mark: (
        <span className={classes['amount']}>{amountWithSign(timeAmountTiyn(record), 'KZT', language)}</span>
      ),
    }),
    groups: [
      {
        title: say('group-work'),
        fields: ['what', 'lawyerId', 'workedOn', 'minutes', 'rateTiyn', 'basis', 'evidenceId'],
      },
      { title: say('group-files'), hint: say('notesHint'), fields: ['tags', 'notes'] },
    ],
    asked: ['what', 'lawyerId', 'workedOn', 'minutes', 'rateTiyn', 'basis'],
    start: { workedOn: today, basis: 'paid-contract' },
    wording: {
      list: say('part-time'),
      add: say('add-time'),
      emptyTitle: say('none-time'),
      emptyHint: say('noneHint-time'),
    },
  }
}
