import { Chip, Group, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { timelineLanes, type TimelineLane } from '../../../shared/contract/timeline-contract.ts'
import { timelineLaneText } from '../../../shared/text/timeline-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { TimelineList } from './timeline-list.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import classes from './timeline.module.css'

const views = ['picture', 'list', 'sheet'] as const

/** What happened in a case, when, and how long each answer took: as a picture, as a list, as the sheet for court. */
export function TimelineSection({ caseId }: SectionProps) {
  const text = useText('timeline')
  const language = useLanguage()
  const [view, setView] = useState<(typeof views)[number]>('picture')
  const [hidden, setHidden] = useState<readonly TimelineLane[]>([])
  const { value, failure } = useAnswer('timeline.show', { caseId })
  const record = useAnswer('case.show', { id: caseId })
  if (value === undefined) return <FailureNotice failure={failure} />
  if (value.events.length === 0) return <EmptyState title={text('noneTitle')} hint={text('noneHint')} />
  const present = timelineLanes.filter((lane) => value.events.some((event) => event.lane === lane))
  const lanes = present.filter((lane) => !hidden.includes(lane))
  const events = value.events.filter(({ lane }) => lanes.includes(lane))
  return (
    <div className={classes['section']}>
      <VisuallyHidden component="h1">{text('timelineOf')}</VisuallyHidden>
      <Group px="md" pt="xs" gap="md">
        <SegmentedControl
          aria-label={text('views')}
          data={views.map((name) => ({ value: name, label: text(name) }))}
          value={view}
          onChange={(next) => setView(views.find((name) => name === next) ?? 'picture')}
        />
        <Chip.Group
          multiple
          value={lanes}
          onChange={(shown) => setHidden(present.filter((lane) => !shown.includes(lane)))}
        >
          <Group gap={6} role="group" aria-label={text('rows')}>
            {present.map((lane) => (
              <Chip key={lane} value={lane} size="xs">
                {timelineLaneText[lane][language]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      {view === 'picture' ? (
        <TimelinePicture caseId={caseId} events={events} lanes={lanes} today={value.today} />
      ) : view === 'list' ? (
        <TimelineList caseId={caseId} events={events} />
      ) : (
        <div className={classes['sheet']}>
          <PaperView
            preview="timeline.preview"
            export="timeline.export"
            input={{ caseId, lanes: [...lanes] }}
            caseId={caseId}
            startLanguage={record.value?.language ?? 'ru'}
            suggestedName={text('fileName')}
            otherFormat="svg"
          />
        </div>
      )}
    </div>
  )
}
