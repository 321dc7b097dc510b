import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineLanes, type TimelineEvent } from '../../shared/contract/timeline-contract.ts'
import { layOutTimeline, type LayOutRequest } from '../../shared/timeline/lay-out.ts'
import { addDays } from '../../shared/deadlines/day.ts'
import { fitText, textWidth } from '../../shared/drawing/text-width.ts'

const id = '019a0000-0000-7000-8000-000000000001'
const event = (fields: Partial<TimelineEvent>): TimelineEvent => ({
  lane: 'report',
  entity: 'report',
  id,
  at: '2026-02-01',
  precision: 'exact',
  isOpen: false,
  what: 'stage',
  title: 'вымышленное',
  ...fields,
})
const words: LayOutRequest['words'] = {
  lane: (lane) => lane,
  event: ({ title }) => title,
  wait: ({ days }) => (days === undefined ? '' : `${String(days)} дн.`),
  tick: (day, step) => `${step} ${day}`,
  today: 'сегодня',
}
const layOut = (events: readonly TimelineEvent[], fields: Partial<LayOutRequest> = {}) =>
  layOutTimeline({
    events,
    lanes: timelineLanes,
    from: '2026-01-01',
    until: '2026-12-31',
    today: '2026-06-30',
    width: 1_000,
    words,
    ...fields,
  })
const bars = (events: readonly TimelineEvent[]) =>
  layOut(events).events.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'box'))

describe('what lasts', () => {
  test('is a bar as long as its time', () => {
    const [month, year] = bars([
      event({ until: '2026-03-01' }),
      event({ at: '2026-02-01', until: '2026-04-01' }),
    ])
    expect(month?.kind).toBe('box')
    if (month?.kind !== 'box' || year?.kind !== 'box') throw new Error('two bars')
    expect(year.width / month.width).toBeCloseTo(59 / 28, 1)
  })

  test('and has no end yet reaches to today and is marked so', () => {
    const [open] = bars([event({ isOpen: true })])
    const [closed] = bars([event({ until: '2026-07-01' })])
    if (open?.kind !== 'box' || closed?.kind !== 'box') throw new Error('two bars')
    expect(open.width).toBeCloseTo(closed.width, 1)
    expect([open.tone, closed.tone]).toEqual(['open', 'wait'])
  })

  test('not is a dot alone; a month that is all that is known is as long as it is', () => {
    expect(bars([event({})])).toEqual([])
    expect(bars([event({ precision: 'month' })])).toHaveLength(1)
    expect(bars([event({ precision: 'year' })])).toHaveLength(1)
  })
})

test('rows without an event in sight are left out, and so are events out of sight', () => {
  const drawn = layOut([event({}), event({ lane: 'exam', at: '2024-05-05' })])
  const lanes = drawn.ground.flatMap((shape) =>
    shape.kind === 'text' && shape.isBold === true ? [shape.text] : [],
  )
  expect(lanes).toEqual(['report'])
  expect(drawn.events.map(({ index }) => index)).toEqual([0])
})

test('an empty timeline still has an axis', () => {
  const drawn = layOut([])
  expect(drawn.events).toEqual([])
  expect(drawn.ground.some((shape) => shape.kind === 'text' && shape.text.startsWith('month'))).toBe(true)
})

test('ticks say whether they are days, months or years', () => {
  const first = (from: string, until: string) => {
    const { ground } = layOut([], { from, until })
    return ground.flatMap((shape) => (shape.kind === 'text' ? [shape.text.split(' ')[0]] : []))[0]
  }
  expect(first('2026-03-01', '2026-03-14')).toBe('day')
  expect(first('2026-01-01', '2026-12-31')).toBe('month')
  expect(first('2015-01-01', '2026-12-31')).toBe('year')
})

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-10-01', days))
const anyEvent = fc
  .record({
    at: day,
    length: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    isOpen: fc.boolean(),
    lane: fc.constantFrom(...timelineLanes),
    title: fc.string({ maxLength: 80 }),
  })
  .map(({ at, length, isOpen, lane, title }) =>
    event({ at, isOpen, lane, title, ...(length === undefined ? {} : { until: addDays(at, length) }) }),
  )

test('no event ever covers another, and nothing leaves the sheet', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 40 }),
      fc.integer({ min: 500, max: 2_000 }),
      (events, width) => {
        const { events: drawn, height } = layOut(events, { width })
        for (const [place, one] of drawn.entries()) {
          expect(one.box.at.y + one.box.height).toBeLessThanOrEqual(height)
          expect(one.box.at.x + one.box.width).toBeLessThanOrEqual(width + 1)
          for (const other of drawn.slice(place + 1)) {
            const isBeside =
              one.box.at.x + one.box.width <= other.box.at.x ||
              other.box.at.x + other.box.width <= one.box.at.x
            expect(isBeside || one.box.at.y !== other.box.at.y).toBe(true)
          }
        }
      },
    ),
  )
})

test('a text is cut to the room it has', () => {
  expect(fitText('Короткий', 12, 400)).toBe('Короткий')
  const cut = fitText('Очень длинное название события в деле', 12, 100)
  expect(cut.endsWith('…')).toBe(true)
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100)
})
