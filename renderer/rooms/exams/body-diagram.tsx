import { Button, NativeSelect, Text } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { placeMarks } from '../../../shared/body-diagram/diagram.ts'
import type { Figure } from '../../../shared/body-diagram/figure-views.ts'
import { viewPicture } from '../../../shared/body-diagram/views.ts'
import { bodyView, bodyViews, closedViews, type BodyView } from '../../../shared/model/body-region.ts'
import type { ViewPoint } from '../../../shared/model/exam.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import classes from './exams.module.css'
import { DiagramPicture, within } from './diagram-picture.tsx'
import { useMarkPlace } from './use-mark-place.ts'

type BodyDiagramProps = { readonly record: RecordOf<'finding'>; readonly figure: Figure }

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-0.5, 0],
  ArrowRight: [0.5, 0],
  ArrowUp: [0, -0.5],
  ArrowDown: [0, 0.5],
}

/** Where the open finding lies, among the others of its examination; each under its number of the list. */
export function BodyDiagram({ record, figure }: BodyDiagramProps) {
  const text = useText('exams')
  const language = useLanguage()
  const [view, setView] = useState<BodyView>(record.place?.view ?? 'front')
  const [isAsked, setAsked] = useState(false)
  const { place, change, failure } = useMarkPlace(record)
  const list = useAnswer('finding.list', { filter: { examId: record.examId }, sort: 'order', limit: 500 })
  const picture = viewPicture(view, figure)
  const numbered = (list.value?.items ?? []).map((finding, index) => ({
    number: index + 1,
    id: finding.id,
    place: finding.id === record.id ? place : finding.place,
  }))
  const own = numbered.find(({ id }) => id === record.id)?.number
  const here = numbered.filter((mark) => mark.place?.view === view)
  const marks = placeMarks(
    picture,
    here.map((mark) => ({ number: mark.number, points: mark.place?.points ?? [] })),
  )
  const isPlaced = place?.view === view
  const onPoint = (point: ViewPoint, isCorner: boolean) =>
    void change((now) => ({
      view,
      points: isCorner && now?.view === view ? [...now.points, point] : [point],
    }))
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || !isPlaced) return
    event.preventDefault()
    void change((now) => ({
      view,
      points: (now?.points ?? []).map(({ x, y }) => ({ x: within(x + step[0]), y: within(y + step[1]) })),
    }))
  }
  const name = valueLabel('bodyView', view, language)
  const isClosed = closedViews.has(view) && !isAsked
  return (
    <div className={classes['diagram']}>
      <div className={classes['tools']}>
        <NativeSelect
          label={text('view')}
          value={view}
          onChange={(event) => {
            setView(bodyView.parse(event.currentTarget.value))
            setAsked(false)
          }}
          data={bodyViews.map((each) => ({ value: each, label: valueLabel('bodyView', each, language) }))}
        />
        {isClosed ? null : (
          <NativeSelect
            label={text('placeBy')}
            value=""
            onChange={(event) => {
              const chosen = picture.regions.find(({ region }) => region === event.currentTarget.value)
              if (chosen !== undefined) void change(() => ({ view, points: [{ x: chosen.x, y: chosen.y }] }))
            }}
            onKeyDown={(event) => {
              if (event.altKey) onKey(event)
            }}
            data={[
              { value: '', label: '—' },
              ...picture.regions.map(({ region }) => ({
                value: region,
                label: valueLabel('bodyRegion', region, language),
              })),
            ]}
          />
        )}
        <Text size="xs">{text('placeHint')}</Text>
        {place === undefined ? null : (
          <Button size="xs" variant="default" onClick={() => void change(() => undefined)}>
            {text('takeOff')}
          </Button>
        )}
        <FailureNotice failure={failure ?? list.failure} />
      </div>
      {isClosed ? (
        <div>
          <Text size="sm">{text('closedHint')}</Text>
          <Button size="xs" variant="default" onClick={() => setAsked(true)}>
            {text('showClosed')}
          </Button>
        </div>
      ) : (
        <DiagramPicture
          picture={picture}
          view={view}
          marks={marks}
          own={own}
          label={text('diagram', {
            view: name,
            numbers: here.map(({ number }) => number).join(', ') || text('nothing'),
          })}
          onPoint={onPoint}
          onKey={onKey}
        />
      )}
    </div>
  )
}
