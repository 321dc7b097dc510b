import { expect, test } from 'vitest'
import { nextCalendar } from '../../shared/deadlines/next-calendar.ts'
import { shippedCalendars } from '../../shared/deadlines/shipped-calendars.ts'

const calendarOf = (year: number) => {
  const found = shippedCalendars.find((calendar) => calendar.year === year)
  if (found === undefined) throw new Error(`no calendar of ${String(year)}`)
  return found
}
const to = (year: number) => ({ year, edition: '2026-11-25', source: 'Проба' }) as const

test('the days of 2025 follow from those of 2024', () => {
  const { days, missing } = nextCalendar(calendarOf(2024), to(2025))
  expect(days).toEqual(calendarOf(2025).days)
  expect(missing).toEqual(['qurban-ait', 'moved-by-labour-body'])
})

test('2027 follows from 2026, but for a day only reported', () => {
  const { days } = nextCalendar(calendarOf(2026), to(2027))
  expect(days).toEqual(calendarOf(2027).days.filter(({ reading }) => reading !== 'reported'))
})

test('what is reported stays reported, and a disputed day at a weekend moves in its reading only', () => {
  const { days } = nextCalendar(calendarOf(2027), to(2031))
  expect(days.filter(({ holiday }) => holiday === 'constitution-day')).toEqual([
    {
      on: '2031-03-15',
      kind: 'holiday',
      holiday: 'constitution-day',
      state: 'reported',
      reading: 'reported',
    },
    {
      on: '2031-03-17',
      kind: 'moved',
      holiday: 'constitution-day',
      movedFrom: '2031-03-15',
      state: 'reported',
      reading: 'reported',
    },
    { on: '2031-08-30', kind: 'holiday', holiday: 'constitution-day', state: 'derived', reading: 'earlier' },
    {
      on: '2031-09-01',
      kind: 'moved',
      holiday: 'constitution-day',
      movedFrom: '2031-08-30',
      state: 'derived',
      reading: 'earlier',
    },
  ])
})
