import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { call } from '../../client/call.ts'
import type { useText } from '../../client/language.ts'
import type { DeskPlace, DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate } from '../../ui/format-text.ts'
import { EntryFacts } from './entry-facts.tsx'
import classes from './money.module.css'
import { signedAmount } from './signed-amount.ts'

type Made = {
  readonly say: ReturnType<typeof useText<'money'>>
  readonly language: Language
  readonly today: string
  readonly place: DeskPlace
  /** The one fund whose entries are listed. */
  readonly fund: string | null
}

/** The ledger as a list with the open entry beside it: what is settled is shown, the rest is edited. */
export function ledgerSpec({ say, language, today, place, fund }: Made): DeskSpec<'ledger'> {
  return {
    entity: 'ledger',
    ...(fund === null ? {} : { filter: { fund } }),
    order: { sort: 'paid', descending: true },
    row: (record) => ({
      title:
        record.reversesId === undefined ? record.purpose : say('reversalOf', { purpose: record.purpose }),
      note: [
        formatDate(record.paidOn, language),
        valueLabel('ledgerCategory', record.category, language),
        record.fund,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      mark: <span className={classes['amount']}>{signedAmount(record, language)}</span>,
    }),
    groups: [
      { title: say('group-what'), fields: ['category', 'purpose', 'payee', 'helpedId', 'costGround'] },
      { title: say('group-source'), fields: ['fund', 'payer', 'approvedBy', 'evidenceId'] },
      { title: say('group-files'), hint: say('notesHint'), fields: ['tags', 'notes'] },
    ],
    asked: ['direction', 'category', 'amountTiyn', 'currency', 'paidOn', 'purpose', 'fund'],
    start: { direction: 'out', currency: 'KZT', paidOn: today },
    wording: {
      list: say('part-ledger'),
      add: say('add-ledger'),
      emptyTitle: fund === null ? say('none-ledger') : say('noneOfFund', { fund }),
      emptyHint: say(fund === null ? 'noneHint-ledger' : 'noneOfFundHint'),
    },
    above: (record) => <EntryFacts key={record.id} entry={record} place={place} />,
    mayDelete: () => false,
    takeBack: (id, reason) => call('ledger.reverse', { id, reason }),
  }
}
