import type { TimelineEvent, TimelineLane } from '../contract/timeline-contract.ts'
import type { Shape, Tone } from '../drawing/shape.ts'
import type { DrawnEvent, Drawing } from './drawing.ts'
import { fitText, textWidth } from '../drawing/text-width.ts'
import { toTime } from './instants.ts'
import { placeInRows, timeScale, type LaneRows, type Placed, type Scale } from './rows.ts'
import { axisHeight, laneGap, laneWidth, rowHeight, textSize } from './sizes.ts'

/** What of the timeline is drawn, how wide, and in whose words. */
export type LayOutRequest = {
  readonly events: readonly TimelineEvent[]
  /** Rows in their order; a row without an event in sight is left out. */
  readonly lanes: readonly TimelineLane[]
  /** The first and the last day in sight. */
  readonly from: string
  readonly until: string
  readonly today: string
  readonly width: number
  /** How wide letters are beside those of the screen; 1 without it. */
  readonly letterWidth?: number
  readonly words: TimelineWords
}

export type TimelineWords = {
  readonly lane: (lane: TimelineLane) => string
  /** What stands beside an event. */
  readonly event: (event: TimelineEvent) => string
  /** How long an answer took or has not come: stands after the event's words and is never cut, for it is what is looked for. */
  readonly wait: (event: TimelineEvent) => string
  /** A tick of the axis; `step` says how far apart the ticks are. */
  readonly tick: (day: string, step: 'day' | 'month' | 'year') => string
  readonly today: string
}

function stepOf(ticks: readonly Date[]): 'day' | 'month' | 'year' {
  const isFirst = (tick: Date) => tick.getUTCDate() === 1
  if (ticks.every((tick) => isFirst(tick) && tick.getUTCMonth() === 0)) return 'year'
  return ticks.every(isFirst) ? 'month' : 'day'
}

function axis(scale: Scale, request: LayOutRequest, height: number): Shape[] {
  const ticks = scale.ticks(Math.max(2, Math.floor((request.width - laneWidth) / 110)))
  const step = stepOf(ticks)
  return ticks.flatMap((tick): Shape[] => {
    const x = Math.round(scale(tick))
    const text = request.words.tick(tick.toISOString().slice(0, 10), step)
    const line: Shape = { kind: 'line', from: { x, y: axisHeight }, to: { x, y: height }, tone: 'grid' }
    // A day half of which would be cut off at the edge says nothing.
    if (x + textWidth(text, textSize) / 2 > request.width) return [line]
    return [line, { kind: 'text', at: { x, y: 18 }, text, anchor: 'middle', size: textSize, tone: 'axis' }]
  })
}

function todayLine(scale: Scale, { today, from, until, words }: LayOutRequest, height: number): Shape[] {
  if (today < from || today > until) return []
  const x = Math.round(scale(toTime(today)))
  return [
    { kind: 'line', from: { x, y: axisHeight - 4 }, to: { x, y: height }, tone: 'today' },
    {
      kind: 'text',
      at: { x, y: axisHeight - 1 },
      text: words.today,
      anchor: 'middle',
      size: 10,
      tone: 'today',
    },
  ]
}

function toneOf(event: TimelineEvent): Tone {
  if (event.isOpen) return 'open'
  if (event.lane === 'report' && event.until !== undefined) return 'wait'
  return event.lane === 'incident' || event.lane === 'pressure' ? 'care' : 'event'
}

function drawEvent(placed: Placed, y: number): DrawnEvent {
  const { event, index, x, end, box } = placed
  const middle = y + rowHeight / 2
  const tone = toneOf(event)
  const shapes: Shape[] = [
    ...(end > x
      ? [{ kind: 'box', at: { x, y: y + 5 }, width: end - x, height: rowHeight - 10, tone } as const]
      : []),
    { kind: 'dot', at: { x, y: middle }, radius: 5, tone },
    {
      kind: 'text',
      at: { x: box.labelAt, y: middle + 4 },
      text: box.label,
      anchor: 'start',
      size: textSize,
      tone: 'label',
    },
  ]
  return { index, shapes, box: { at: { x: box.x, y }, width: box.end - box.x, height: rowHeight } }
}

function laneGround(text: string, top: number, size: { width: number; height: number }): Shape[] {
  return [
    { kind: 'box', at: { x: 0, y: top - laneGap / 2 }, width: size.width, height: size.height, tone: 'band' },
    {
      kind: 'text',
      at: { x: 8, y: top + rowHeight / 2 + 4 },
      text: fitText(text, textSize, laneWidth - 16),
      anchor: 'start',
      size: textSize,
      tone: 'label',
      isBold: true,
    },
  ]
}

/** How tall a lane of so many rows is, with the gap below it. */
export function laneHeight(rows: number): number {
  return rows * rowHeight + laneGap
}

/** How tall what stands above the lanes is. */
export const headHeight = axisHeight + laneGap

/** Draws lanes with their rows over a common axis of time. */
export function drawLanes(request: LayOutRequest, lanes: readonly LaneRows[]): Drawing {
  const { width } = request
  const scale = timeScale(request)
  let top = headHeight
  const ground: Shape[] = []
  const drawn: DrawnEvent[] = []
  for (const [place, { lane, rows }] of lanes.entries()) {
    const height = laneHeight(rows.length)
    const start = top
    const band = laneGround(request.words.lane(lane), start, { width, height })
    ground.push(...(place % 2 === 0 ? band : band.slice(1)))
    drawn.push(...rows.flatMap((row, at) => row.map((placed) => drawEvent(placed, start + at * rowHeight))))
    top += height
  }
  const height = Math.max(top, axisHeight + rowHeight)
  return {
    width,
    height,
    ground: [...ground, ...axis(scale, request, height), ...todayLine(scale, request, height)],
    events: drawn,
  }
}

/**
 * Lays the events in sight out as rows over a common axis of time. What lasts is a bar, what does not a dot; a report lasts
 * until it is answered, so that the wait is seen. Labels never cover one another.
 */
export function layOutTimeline(request: LayOutRequest): Drawing {
  return drawLanes(request, placeInRows(request))
}
