import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { computeDeadline } from '../../shared/deadlines/compute-deadline.ts'
import type { TermRequest } from '../../shared/deadlines/count-term.ts'
import { addDays, addMonths, daysBetween, isWeekend } from '../../shared/deadlines/day.ts'
import { shippedCalendars } from '../../shared/deadlines/shipped-calendars.ts'
import { regimeName, rollRule, termUnit } from '../../shared/deadlines/term.ts'
import { readCalendars } from '../../shared/deadlines/working-day.ts'
import examplesFile from './worked-examples.json' with { type: 'json' }

/**
 * A worked example, reckoned by hand with the calendars beside it: `term` is count, unit, regime and, where it is not the regime's own,
 * the move from a day off; `other` is the end by the other reading of a disputed day; `stops` are `from/until`.
 */
const workedExample = z.strictObject({
  term: z.string(),
  from: z.string(),
  endsOn: z.iso.date().optional(),
  endsAt: z.string().optional(),
  other: z.iso.date().optional(),
  noCalendar: z.int().optional(),
  unchecked: z.int().optional(),
  stops: z.array(z.string()).optional(),
  suspendedSince: z.iso.date().optional(),
  why: z.string(),
})
type WorkedExample = z.infer<typeof workedExample>
const workedExamples = z.array(workedExample).parse(examplesFile)

function requestOf({ term, from, stops }: WorkedExample): TermRequest {
  const [count = '', unit, regime, roll] = term.split(' ')
  const [day = '', clock] = from.split('T')
  return {
    term: { count: Number(count), unit: termUnit.parse(unit) },
    regime: regimeName.parse(regime),
    roll: rollRule.optional().parse(roll),
    from: day,
    clock,
    suspensions: stops?.map((stop) => {
      const [start = '', until = ''] = stop.split('/')
      return { from: start, ...(until === '' ? {} : { until }) }
    }),
  }
}

describe('worked examples', () => {
  test('are at least eighty, each its own', () => {
    const keys = workedExamples.map((one) => [one.term, one.from, ...(one.stops ?? [])].join(' '))
    expect(new Set(keys).size).toBe(workedExamples.length)
    expect(workedExamples.length).toBeGreaterThanOrEqual(80)
  })

  test.each(workedExamples.map((one) => [`${one.term} from ${one.from}: ${one.why}`, one] as const))(
    '%s',
    (_, example) => {
      const outcome = computeDeadline(requestOf(example), shippedCalendars)
      if (outcome.status !== 'computed') {
        expect(outcome).toEqual(
          example.noCalendar === undefined
            ? { status: 'suspended', since: example.suspendedSince }
            : { status: 'no-calendar', year: example.noCalendar },
        )
        return
      }
      const other = outcome.cautions.find((caution) => caution.code === 'other-reading')
      expect({
        endsOn: outcome.endsOn,
        endsAt: outcome.endsAt,
        other: other?.endsOn,
        unchecked: outcome.unchecked,
      }).toEqual({
        endsOn: example.endsOn,
        endsAt: example.endsAt,
        other: example.other,
        unchecked: example.unchecked,
      })
    },
  )
})

const dayOfCalendars = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2024-01-01', days))
const counted = (request: TermRequest) => {
  const outcome = computeDeadline(request, shippedCalendars)
  if (outcome.status !== 'computed') throw new Error(outcome.status)
  return outcome
}

describe('any term', () => {
  const reported = readCalendars(shippedCalendars, 'reported')

  test('of working days ends on a working day after exactly that many of them', () => {
    fc.assert(
      fc.property(dayOfCalendars, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const request = { term: { count, unit: 'working-days' }, regime: 'civil-procedure', from } as const
        const { endsOn } = counted(request)
        const passed = Array.from({ length: daysBetween(from, endsOn) }, (_, at) => addDays(from, at + 1))
        const most = passed.filter((day) => reported.works(day) === true).length
        const least = passed.filter((day) => readCalendars(shippedCalendars, 'earlier').works(day) === true)
        expect(Math.max(most, least.length)).toBe(count)
        expect(endsOn > from).toBe(true)
      }),
    )
  })

  test('that moves never ends on a day off, nor earlier than reckoned, nor ten days later', () => {
    fc.assert(
      fc.property(
        dayOfCalendars,
        fc.constantFrom('months', 'days', 'sutki', 'weeks'),
        fc.integer({ min: 1, max: 3 }),
        (from, unit, count) => {
          const { endsOn, reckonedOn } = counted({ term: { count, unit }, regime: 'civil-procedure', from })
          const works = reported.works(endsOn) ?? false
          const worksEarlier = readCalendars(shippedCalendars, 'earlier').works(endsOn) ?? false
          expect(works || worksEarlier).toBe(true)
          expect(isWeekend(endsOn)).toBe(false)
          expect(daysBetween(reckonedOn, endsOn)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(reckonedOn, endsOn)).toBeLessThan(10)
        },
      ),
    )
  })

  test('begins the day after: a longer one never ends earlier, a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        dayOfCalendars,
        fc.constantFrom('months', 'days', 'working-days', 'sutki'),
        fc.integer({ min: 1, max: 4 }),
        (from, unit, count) => {
          const end = (first: string, many: number) =>
            counted({ term: { count: many, unit }, regime: 'civil-procedure', from: first }).endsOn
          expect(end(from, count) > from).toBe(true)
          expect(end(from, count + 1) >= end(from, count)).toBe(true)
          expect(end(addDays(from, 1), count) >= end(from, count)).toBe(true)
        },
      ),
    )
  })

  test('in months keeps the number of the day or takes the last of a shorter month', () => {
    fc.assert(
      fc.property(dayOfCalendars, fc.integer({ min: 1, max: 240 }), (from, months) => {
        const { day, short } = addMonths(from, months)
        if (short) expect(addDays(day, 1).slice(8)).toBe('01')
        else expect(day.slice(8)).toBe(from.slice(8))
      }),
    )
  })

  test('in hours under detention lasts so many hours, in the criminal process up to one more', () => {
    fc.assert(
      fc.property(
        dayOfCalendars,
        fc.integer({ min: 0, max: 1_439 }),
        fc.integer({ min: 1, max: 200 }),
        (from, at, count) => {
          const two = (value: number) => String(value).padStart(2, '0')
          const clock = `${two(Math.floor(at / 60))}:${two(at % 60)}`
          const minutes = (regime: 'detention' | 'criminal-procedure') => {
            const { endsAt = '' } = counted({ term: { count, unit: 'hours' }, regime, from, clock })
            const [day = '', hour = ''] = endsAt.split('T')
            const [hours = 0, minute = 0] = hour.split(':').map(Number)
            return daysBetween(from, day) * 1_440 + hours * 60 + minute - at
          }
          expect(minutes('detention')).toBe(count * 60)
          const later = minutes('criminal-procedure') - count * 60
          expect(later).toBeGreaterThan(0)
          expect(later).toBeLessThanOrEqual(60)
        },
      ),
    )
  })

  test('ends no earlier with a stop, and a calendar with more days off never ends one earlier', () => {
    fc.assert(
      fc.property(
        dayOfCalendars,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (from, count, length) => {
          const request = { term: { count, unit: 'working-days' }, regime: 'civil-procedure', from } as const
          const stops = [{ from: addDays(from, 3), until: addDays(from, 3 + length) }]
          expect(counted({ ...request, suspensions: stops }).endsOn >= counted(request).endsOn).toBe(true)
          const fuller = shippedCalendars.map((calendar) => ({
            ...calendar,
            days: [
              ...calendar.days,
              { on: addDays(from, 2), kind: 'day-off' as const, state: 'entered' as const },
            ],
          }))
          const outcome = computeDeadline(request, fuller)
          expect(outcome.status === 'computed' && outcome.endsOn >= counted(request).endsOn).toBe(true)
        },
      ),
    )
  })
})
