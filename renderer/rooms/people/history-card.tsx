import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { AskFirst } from '../../ui/ask-first.tsx'
import { formatDay, formatInstant } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'

type Merge = OutputOf<'person.merges'>['merges'][number]

const shown = 12

/** What was done to a person's record, and to those that were merged into it; a merge can be taken back. */
export function HistoryCard({ personId }: { readonly personId: string }) {
  const text = useText('people')
  const language = useLanguage()
  const [taking, setTaking] = useState<Merge>()
  const log = useAnswer('custody.browse', { subject: personId, limit: shown }, { keep: false })
  const { value } = useAnswer('person.merges', { id: personId }, { keep: false })
  const merges = (value?.merges ?? []).filter((merge) => merge.survivorId === personId)
  // One step may leave several entries about one record: it is told once.
  const entries = [
    ...new Map(
      (log.value?.items ?? []).map((entry) => [`${entry.time} ${entry.action} ${entry.subject}`, entry]),
    ).values(),
  ]
  const takeBack = async () => {
    if (taking === undefined) return
    await call('person.unmerge', { loserId: taking.loserId })
    notifyDone(text('unmerged'))
  }
  return (
    <PersonCard title={text('history')}>
      {merges.map((merge) => (
        <div key={merge.loserId} className={classes['tie']}>
          <Text size="sm" className={classes['tieAbout'] ?? ''}>
            {text('mergedHere', {
              date: formatDay(merge.mergedAt, language),
              name: merge.loserTitle,
              reason: merge.reason,
            })}
          </Text>
          <Button
            variant="subtle"
            aria-label={text('unmergeOf', { name: merge.loserTitle })}
            onClick={() => setTaking(merge)}
          >
            {text('unmerge')}
          </Button>
        </div>
      ))}
      {entries.map((entry) => (
        <Group key={entry.sequence} gap="xs" className={classes['roleLine'] ?? ''}>
          <Text size="xs">{formatInstant(entry.time, language)}</Text>
          <Text size="xs">{custodyActionLabel(entry.action, language)}</Text>
          <Text size="xs">{entry.actorName ?? '—'}</Text>
          {entry.subject === personId ? null : <Text size="xs">({text('historyOf')})</Text>}
        </Group>
      ))}
      <AskFirst
        title={text('unmerge')}
        isOpen={taking !== undefined}
        onClose={() => setTaking(undefined)}
        onConfirm={takeBack}
        confirmLabel={text('unmerge')}
      >
        <Text size="sm">{text('unmergeAsk')}</Text>
      </AskFirst>
    </PersonCard>
  )
}
