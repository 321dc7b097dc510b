import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineLanes, type TimelineEvent } from '../../shared/contract/timeline-contract.ts'
import { addDays } from '../../shared/deadlines/day.ts'
import { layOutTimeline, type LayOutRequest } from '../../shared/timeline/lay-out.ts'
import { layOutPages } from '../../shared/timeline/pages.ts'
import { rowHeight } from '../../shared/timeline/sizes.ts'

const anyEvent = fc
  .record({
    day: fc.integer({ min: 0, max: 700 }),
    length: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    isOpen: fc.boolean(),
    lane: fc.constantFrom(...timelineLanes),
  })
  .map(({ day, length, isOpen, lane }): TimelineEvent => {
    const at = addDays('2024-01-15', day)
    const id = '019a0000-0000-7000-8000-000000000001'
    const until = length === undefined ? {} : { until: addDays(at, length) }
    const name = { entity: 'report', id, what: 'stage', title: 'вымышленное событие' }
    return { lane, at, precision: 'exact', isOpen, ...name, ...until, ...(isOpen ? { days: 40 } : {}) }
  })

const requestOf = (events: readonly TimelineEvent[]): LayOutRequest => ({
  events,
  lanes: timelineLanes,
  from: '2024-01-01',
  until: '2026-12-31',
  today: '2026-06-30',
  width: 1_000,
  words: {
    lane: (lane) => lane,
    event: ({ title }) => title,
    wait: ({ days }) => (days === undefined ? '' : `${String(days)} дн.`),
    tick: (day) => day,
    today: 'сегодня',
  },
})

describe('pages of a timeline', () => {
  test('hold every event once and are no taller than paper', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 120 }),
        fc.integer({ min: 120, max: 700 }),
        (events, height) => {
          const pages = layOutPages(requestOf(events), height)
          const found = pages.flatMap((page) => page.events.map(({ index }) => index))
          expect(found.toSorted((one, other) => one - other)).toEqual(events.map((_, index) => index))
          for (const page of pages) {
            expect(page.height).toBeLessThanOrEqual(height)
            expect(page.events.length).toBeGreaterThan(0)
            for (const { box } of page.events) expect(box.at.y + rowHeight).toBeLessThanOrEqual(page.height)
          }
        },
      ),
    )
  })

  test('are one page, the same as on screen, where all fits', () => {
    const events = fc.sample(anyEvent, { numRuns: 1, seed: 1 })
    expect(layOutPages(requestOf(events), 600)).toEqual([layOutTimeline(requestOf(events))])
    expect(layOutPages(requestOf([]), 600)).toEqual([])
  })
})

test('a wait is never cut away, however long the name', () => {
  const title = 'Очень длинное название вымышленного учреждения, которое никак не помещается в строку'
  const [event] = fc.sample(anyEvent, { numRuns: 1, seed: 2 })
  if (event === undefined) throw new Error('an event')
  for (const day of ['2024-02-01', '2025-06-01', '2026-11-20']) {
    const { events } = layOutTimeline(
      requestOf([{ ...event, at: day, isOpen: false, days: 149, title, lane: 'report' }]),
    )
    const label = events[0]?.shapes.find((shape) => shape.kind === 'text')
    expect(label?.kind === 'text' ? label.text : '').toMatch(/149 дн\.$/u)
  }
})
