import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { TimelineWhat } from '../../../shared/text/timeline-text.ts'

type Given = Partial<Omit<TimelineEvent, 'at' | 'what'>> &
  Pick<TimelineEvent, 'lane' | 'entity' | 'id'> & {
    readonly at?: string | undefined
    readonly what: TimelineWhat
  }

/** An event, or nothing where it is not known when it was. */
export function eventOf({
  at,
  precision = 'exact',
  isOpen = false,
  title = '',
  ...rest
}: Given): TimelineEvent[] {
  return at === undefined ? [] : [{ ...rest, at, precision, isOpen, title }]
}
