import { UnstyledButton } from '@mantine/core'
import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import { eventName, timelineLaneText, waitWords } from '../../../shared/text/timeline-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { placeOfEvent } from './event-place.ts'
import { whenWords } from './timeline-words.ts'
import classes from './timeline.module.css'

type TimelineListProps = { readonly caseId: string; readonly events: readonly TimelineEvent[] }

/** The same events as a list, for reading and for who sees no picture. */
export function TimelineList({ caseId, events }: TimelineListProps) {
  const text = useText('timeline')
  const language = useLanguage()
  return (
    <ol className={classes['list']} aria-label={text('timelineOf')}>
      {events.map((event, place) => (
        <li key={`${event.id} ${event.what} ${String(place)}`}>
          <UnstyledButton className={classes['line']} onClick={() => goTo(placeOfEvent(caseId, event))}>
            <span className={classes['when']}>{whenWords(event, language)}</span>
            <span className={classes['lane']}>{timelineLaneText[event.lane][language]}</span>
            <span className={classes['what']}>{eventName(event, language)}</span>
            <span className={classes['wait']}>{waitWords(event, language)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}
