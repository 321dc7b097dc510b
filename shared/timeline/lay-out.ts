import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { TimelineEvent, TimelineLane } from '../contract/timeline-contract.ts'
import type { Shape, Tone } from '../drawing/shape.ts'
import type { DrawnEvent, Drawing } from './drawing.ts'
import { addDays } from '../deadlines/day.ts'
import { endOfPrecision, toTime } from './instants.ts'
import { fitText, textWidth } from '../drawing/text-width.ts'

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
  readonly words: TimelineWords
}

export type TimelineWords = {
  readonly lane: (lane: TimelineLane) => string
  /** What stands beside an event. */
  readonly event: (event: TimelineEvent) => string
  /** A tick of the axis; `step` says how far apart the ticks are. */
  readonly tick: (day: string, step: 'day' | 'month' | 'year') => string
  readonly today: string
}

const laneWidth = 148
const axisHeight = 30
const rowHeight = 22
const laneGap = 8
const textSize = 12
const right = 12
const mark = 9
/** The shortest bar that is seen as one. */
const shortest = 6
const longestLabel = 320

type Scale = ScaleTime<number, number>
type Placed = {
  readonly index: number
  readonly event: TimelineEvent
  readonly x: number
  readonly end: number
}

function placeOf(scale: Scale, event: TimelineEvent, today: string): { x: number; end: number } {
  const x = scale(toTime(event.at))
  const until = event.until ?? (event.isOpen ? addDays(today, 1) : undefined)
  const last = until === undefined ? endOfPrecision(event.at, event.precision) : toTime(until)
  const end = scale(last)
  return { x, end: end - x < 1 ? x : Math.max(end, x + shortest) }
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
    return [
      { kind: 'line', from: { x, y: axisHeight }, to: { x, y: height }, tone: 'grid' },
      { kind: 'text', at: { x, y: 18 }, text, anchor: 'middle', size: textSize, tone: 'axis' },
    ]
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

type Box = { readonly x: number; readonly end: number; readonly label: string; readonly labelAt: number }

/** Where an event's label goes: after its mark, or before it where the sheet ends. */
function boxOf({ x, end }: Placed, text: string, width: number): Box {
  const label = fitText(text, textSize, longestLabel)
  const after = Math.max(end, x + mark) + 6
  const space = textWidth(label, textSize)
  if (after + space <= width - right) return { x: x - mark, end: after + space, label, labelAt: after }
  const before = x - mark - 4 - space
  if (before >= laneWidth) return { x: before, end: end + mark, label, labelAt: before }
  const cut = fitText(text, textSize, Math.max(0, width - right - after))
  return { x: x - mark, end: width - right, label: cut, labelAt: after }
}

function drawEvent(placed: Placed, box: Box, y: number): DrawnEvent {
  const { event, index, x, end } = placed
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

/** Puts each event into the first row of its lane where nothing is in its way. */
function layLane(placed: readonly Placed[], request: LayOutRequest, top: number) {
  const rows: number[] = []
  const drawn = placed.map((one) => {
    const box = boxOf(one, request.words.event(one.event), request.width)
    const free = rows.findIndex((end) => end + 6 <= box.x)
    const row = free === -1 ? rows.length : free
    rows[row] = box.end
    return drawEvent(one, box, top + row * rowHeight)
  })
  return { drawn, height: Math.max(1, rows.length) * rowHeight }
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

/**
 * Lays the events in sight out as rows over a common axis of time. What lasts is a bar, what does not a dot; a report lasts
 * until it is answered, so that the wait is seen. Labels never cover one another.
 */
export function layOutTimeline(request: LayOutRequest): Drawing {
  const { events, lanes, from, until, today, width } = request
  const scale = scaleUtc()
    .domain([toTime(from), toTime(addDays(until, 1))])
    .range([laneWidth + mark, width - right])
  const seen = events.flatMap((event, index): Placed[] => {
    const { x, end } = placeOf(scale, event, today)
    const isSeen = Math.max(x, end) >= laneWidth && x <= width - right
    return isSeen ? [{ index, event, x: Math.max(x, laneWidth), end: Math.min(end, width - right) }] : []
  })
  let top = axisHeight + laneGap
  const ground: Shape[] = []
  const drawn: DrawnEvent[] = []
  const shownLanes = lanes.filter((lane) => seen.some(({ event }) => event.lane === lane))
  for (const [place, lane] of shownLanes.entries()) {
    const inLane = seen.filter(({ event }) => event.lane === lane)
    const laid = layLane(inLane, request, top)
    const band = laneGround(request.words.lane(lane), top, { width, height: laid.height + laneGap })
    ground.push(...(place % 2 === 0 ? band : band.slice(1)))
    drawn.push(...laid.drawn)
    top += laid.height + laneGap
  }
  const height = Math.max(top, axisHeight + rowHeight)
  return {
    width,
    height,
    ground: [...ground, ...axis(scale, request, height), ...todayLine(scale, request, height)],
    events: drawn,
  }
}
