import type { Drawing } from './drawing.ts'
import { drawLanes, headHeight, laneHeight, type LayOutRequest } from './lay-out.ts'
import { placeInRows, type LaneRows } from './rows.ts'

/** Lanes cut where a page of so many pixels ends; a lane goes on on the next page under its name. Every page has at least a row. */
function cutIntoPages(lanes: readonly LaneRows[], height: number): LaneRows[][] {
  const pages: LaneRows[][] = []
  let left = 0
  for (const { lane, rows } of lanes) {
    let rest = rows
    while (rest.length > 0) {
      const isStarted = left > 0 && laneHeight(Math.min(2, rest.length)) <= left
      if (!isStarted) {
        pages.push([])
        left = height - headHeight
      }
      let fit = rest.length
      while (fit > 1 && laneHeight(fit) > left) fit -= 1
      pages.at(-1)?.push({ lane, rows: rest.slice(0, fit) })
      left -= laneHeight(fit)
      rest = rest.slice(fit)
    }
  }
  return pages
}

/**
 * A timeline for paper, on pages no taller than `height`: all over the same time, so that a wait is as long on one as on the
 * other, lane after lane. Every event in sight is on exactly one page; without any, there is none.
 */
export function layOutPages(request: LayOutRequest, height: number): Drawing[] {
  return cutIntoPages(placeInRows(request), height).map((lanes) => drawLanes(request, lanes))
}
