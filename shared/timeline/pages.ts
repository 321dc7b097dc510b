import type { TimelineEvent } from '../contract/timeline-contract.ts'
import { addDays, daysBetween } from '../deadlines/day.ts'
import type { Drawing } from './drawing.ts'
import { layOutTimeline, type LayOutRequest } from './lay-out.ts'
import { wholeRange, type Range } from './range.ts'

/** What is drawn, on pages no taller than `height`. */
export type PagesRequest = Pick<LayOutRequest, 'events' | 'lanes' | 'today' | 'width' | 'words'> & {
  readonly height: number
}

/** A page of a timeline: what is seen on it, and from when to when. */
export type TimelinePage = Range & { readonly drawing: Drawing }

/** Below this a page is not parted by time any more. */
const fewestDays = 10

function draw(request: PagesRequest, range: Range): Drawing {
  return layOutTimeline({ ...request, ...range })
}

/** The day in the middle of the events of a range: after it, the next page. */
function middleDay(events: readonly TimelineEvent[], { from, until }: Range): string {
  const days = events
    .map(({ at }) => at.slice(0, 10))
    .filter((day) => day >= from && day <= until)
    .toSorted()
  const middle = days[Math.floor((days.length - 1) / 2)] ?? from
  const last = addDays(until, -1)
  const length = daysBetween(from, until)
  // A page of a few days beside one of years says little: none is shorter than an eighth of the two.
  const [least, most] = [addDays(from, Math.ceil(length / 8)), addDays(until, -Math.ceil(length / 8))]
  const within = middle < least ? least : middle > most ? most : middle
  return within > last ? last : within
}

function pagesOf(request: PagesRequest, range: Range): TimelinePage[] {
  const drawing = draw(request, range)
  if (drawing.events.length === 0) return []
  if (drawing.height <= request.height || drawing.events.length === 1) return [{ ...range, drawing }]
  if (daysBetween(range.from, range.until) > fewestDays) {
    const middle = middleDay(request.events, range)
    return [
      ...pagesOf(request, { from: range.from, until: middle }),
      ...pagesOf(request, { from: addDays(middle, 1), until: range.until }),
    ]
  }
  // So much within a few days: the same days again, with the events that are left.
  const seen = new Set(drawing.events.map(({ index }) => index))
  const events = request.events.filter((_, index) => seen.has(index))
  const half = Math.ceil(events.length / 2)
  return [events.slice(0, half), events.slice(half)].flatMap((part) =>
    pagesOf({ ...request, events: part }, range),
  )
}

/**
 * A timeline for paper: one page when it fits, else pages that follow one another in time, each with the lanes it needs. What
 * lasts over the end of a page goes on on the next. Every event is on a page; pages of a time without any are left out.
 */
export function timelinePages(request: PagesRequest): TimelinePage[] {
  if (request.events.length === 0) return []
  return pagesOf(request, wholeRange(request.events, request.today))
}
