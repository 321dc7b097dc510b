import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconArrowLeft, IconArrowRight, IconMinus, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { TimelineEvent, TimelineLane } from '../../../shared/contract/timeline-contract.ts'
import { layOutTimeline } from '../../../shared/timeline/lay-out.ts'
import { move, wholeRange, zoom, type Range } from '../../../shared/timeline/range.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { formatDate } from '../../ui/format-text.ts'
import { useRoomKeys } from '../../ui/use-room-keys.ts'
import { DrawingView } from './drawing-view.tsx'
import { placeOfEvent } from './event-place.ts'
import { eventWords } from '../../../shared/timeline/picture-words.ts'
import { timelineWords, whenWords } from './timeline-words.ts'
import classes from './timeline.module.css'

type PictureProps = {
  readonly caseId: string
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly TimelineLane[]
  readonly today: string
}

/** The events over time; what is in sight is moved and zoomed by buttons, keys and the wheel with Ctrl. */
export function TimelinePicture({ caseId, events, lanes, today }: PictureProps) {
  const text = useText('timeline')
  const language = useLanguage()
  const { ref, width } = useElementSize()
  const whole = useMemo(() => wholeRange(events, today), [events, today])
  const [chosen, setChosen] = useState<Range>()
  const range = chosen ?? whole
  const change = (next: Range) => setChosen(next)
  useRoomKeys({
    Equal: () => change(zoom(range, 'in')),
    NumpadAdd: () => change(zoom(range, 'in')),
    Minus: () => change(zoom(range, 'out')),
    NumpadSubtract: () => change(zoom(range, 'out')),
    Digit0: () => setChosen(undefined),
  })
  const drawing = useMemo(
    () =>
      width < 300
        ? undefined
        : layOutTimeline({
            events,
            lanes,
            ...range,
            today,
            width: Math.floor(width),
            words: timelineWords(language),
          }),
    [events, lanes, range, today, width, language],
  )
  const nameOf = (index: number) => {
    const event = events[index]
    return event === undefined ? '' : `${whenWords(event, language)}: ${eventWords(event, language)}`
  }
  return (
    <div className={classes['picture']}>
      <Group gap={4} px="md" py={6}>
        <ActionIcon
          aria-label={text('earlier')}
          title={text('earlier')}
          onClick={() => change(move(range, -1))}
        >
          <IconArrowLeft size={16} />
        </ActionIcon>
        <ActionIcon aria-label={text('later')} title={text('later')} onClick={() => change(move(range, 1))}>
          <IconArrowRight size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={text('zoomIn')}
          title={text('zoomIn')}
          onClick={() => change(zoom(range, 'in'))}
        >
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={text('zoomOut')}
          title={text('zoomOut')}
          onClick={() => change(zoom(range, 'out'))}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <Button variant="subtle" disabled={chosen === undefined} onClick={() => setChosen(undefined)}>
          {text('all')}
        </Button>
        <Text size="sm" role="status">
          {text('inSight', {
            from: formatDate(range.from, language),
            until: formatDate(range.until, language),
          })}
        </Text>
      </Group>
      <div
        ref={ref}
        className={classes['canvas']}
        onWheel={(event) => {
          if (event.ctrlKey) change(zoom(range, event.deltaY < 0 ? 'in' : 'out'))
        }}
      >
        {drawing === undefined ? null : (
          <DrawingView
            drawing={drawing}
            label={text('timelineOf')}
            nameOf={({ index }) => nameOf(index)}
            onOpen={({ index }) => {
              const event = events[index]
              if (event !== undefined) goTo(placeOfEvent(caseId, event))
            }}
          />
        )}
        {drawing?.events.length === 0 ? (
          <Text size="sm" p="md">
            {text('noneInSight')}
          </Text>
        ) : null}
      </div>
      <Text size="xs" px="md" py={6}>
        {text('hint')}
      </Text>
    </div>
  )
}
