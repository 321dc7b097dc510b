import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import type { DeskPlace } from '../../ui/desk/desk-spec.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { SideNote } from '../../ui/side-note.tsx'
import classes from './money.module.css'
import { signedAmount } from './signed-amount.ts'

type EntryFactsProps = { readonly entry: RecordOf<'ledger'>; readonly place: DeskPlace }

/** What of an entry never changes, whether it was taken back, and the way to take it back. */
export function EntryFacts({ entry, place }: EntryFactsProps) {
  const text = useText('money')
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const { value, failure } = useAnswer(
    'ledger.list',
    { filter: { reversesId: entry.id }, limit: 1 },
    { keep: false },
  )
  const back = value?.items[0]
  const { reversesId } = entry
  const other = reversesId ?? back?.id
  const isFree = value !== undefined && other === undefined
  return (
    <SideNote needsCare={other !== undefined}>
      <Text fw={600} className={classes['amount']}>
        {signedAmount(entry, language)}
      </Text>
      <Text size="sm">{valueLabel('ledgerDirection', entry.direction, language)}</Text>
      <Text size="sm">{formatDate(entry.paidOn, language)}</Text>
      <Text size="sm" flex={1}>
        {reversesId !== undefined
          ? text('reverses', { reason: entry.reversalReason ?? '—' })
          : back === undefined
            ? text('settled')
            : text('wasReversed')}
      </Text>
      {other === undefined ? null : (
        <Anchor component="button" type="button" size="sm" onClick={() => goTo(place(other))}>
          {text('openOther')}
        </Anchor>
      )}
      <FailureNotice failure={failure} />
      {isFree ? (
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          {text('reverse')}
        </Button>
      ) : null}
      <AskReason
        title={text('reverse')}
        confirmLabel={text('reverse')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          const { id, version } = entry
          await call('ledger.reverse', { id, version, reason })
          notifyDone(text('reversed'))
        }}
      />
    </SideNote>
  )
}
