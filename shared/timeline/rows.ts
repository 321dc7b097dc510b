import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { TimelineEvent, TimelineLane } from '../contract/timeline-contract.ts'
import { fitText, textWidth } from '../drawing/text-width.ts'
import { addDays } from '../deadlines/day.ts'
import { endOfPrecision, toTime } from './instants.ts'
import type { LayOutRequest } from './lay-out.ts'
import { laneWidth, mark, right, textSize } from './sizes.ts'

/** The shortest bar that is seen as one. */
const shortest = 6
/** Below this a name cut short says nothing. */
const shortestName = 40
const longestLabel = 360

export type Scale = ScaleTime<number, number>

/** An event in its row: its mark from `x` to `end`, its words, and the room that both take. */
export type Placed = {
  readonly index: number
  readonly event: TimelineEvent
  readonly x: number
  readonly end: number
  readonly box: Box
}

type Box = {
  readonly x: number
  readonly end: number
  readonly label: string
  readonly labelAt: number
}

/** A lane with its rows, the first at the top; never without one. */
export type LaneRows = { readonly lane: TimelineLane; readonly rows: readonly (readonly Placed[])[] }

/** `size`: of letters as wide as those of the screen. */
type Label = { readonly name: string; readonly wait: string; readonly size: number }

/** Time over the width of the drawing. */
export function timeScale({ from, until, width }: LayOutRequest): Scale {
  return scaleUtc()
    .domain([toTime(from), toTime(addDays(until, 1))])
    .range([laneWidth + mark, width - right])
}

function placeOf(scale: Scale, event: TimelineEvent, today: string): { x: number; end: number } {
  const x = scale(toTime(event.at))
  const until = event.until ?? (event.isOpen ? addDays(today, 1) : undefined)
  const last = until === undefined ? endOfPrecision(event.at, event.precision) : toTime(until)
  const end = scale(last)
  return { x, end: end - x < 1 ? x : Math.max(end, x + shortest) }
}

/** The words of an event cut to the room there is, the wait after them whole. */
function fitLabel({ name, wait, size }: Label, room: number): string {
  if (wait === '') return fitText(name, size, room)
  const end = ` · ${wait}`
  const left = room - textWidth(end, size)
  return left < shortestName ? fitText(wait, size, room) : `${fitText(name, size, left)}${end}`
}

/** A bar on whose light ground a label can be read. */
function isLight({ isOpen, lane }: TimelineEvent): boolean {
  return isOpen || lane === 'report'
}

/** Where an event's label goes: after its mark, or before it where the sheet ends, or on its bar, or cut. */
function boxOf({ x, end, event }: Omit<Placed, 'box' | 'index'>, words: Label, width: number): Box {
  const label = fitLabel(words, longestLabel)
  const after = Math.max(end, x + mark) + 6
  const space = textWidth(label, words.size)
  if (after + space <= width - right) return { x: x - mark, end: after + space, label, labelAt: after }
  const before = x - mark - 4 - space
  if (before >= laneWidth) return { x: before, end: end + mark, label, labelAt: before }
  const within = x + mark + 4
  if (isLight(event) && within + space <= end) return { x: x - mark, end: end + mark, label, labelAt: within }
  const cut = fitLabel(words, Math.max(0, width - right - after))
  return { x: x - mark, end: width - right, label: cut, labelAt: after }
}

/** Puts each event into the first row of its lane where nothing is in its way. */
function rowsOf(placed: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  const ends: number[] = []
  for (const one of placed) {
    const free = ends.findIndex((end) => end + 6 <= one.box.x)
    const row = free === -1 ? rows.length : free
    ends[row] = one.box.end
    rows[row] = [...(rows[row] ?? []), one]
  }
  return rows
}

/** The events in sight, lane by lane, in rows where no label is in the way of another. Lanes without one are left out. */
export function placeInRows(request: LayOutRequest): LaneRows[] {
  const { events, lanes, today, width, words, letterWidth = 1 } = request
  const size = textSize * letterWidth
  const scale = timeScale(request)
  const seen = events.flatMap((event, index): Placed[] => {
    const found = placeOf(scale, event, today)
    if (Math.max(found.x, found.end) < laneWidth || found.x > width - right) return []
    const place = { x: Math.max(found.x, laneWidth), end: Math.min(found.end, width - right) }
    const label = { name: words.event(event), wait: words.wait(event), size }
    const box = boxOf({ ...place, event }, label, width)
    return [{ index, event, ...place, box }]
  })
  return lanes.flatMap((lane) => {
    const rows = rowsOf(seen.filter(({ event }) => event.lane === lane))
    return rows.length === 0 ? [] : [{ lane, rows }]
  })
}
