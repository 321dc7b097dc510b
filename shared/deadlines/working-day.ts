import type { CalendarReading, WorkCalendar } from '../model/work-calendar.ts'
import { isWeekend, yearOf } from './day.ts'

/** The calendars a term is counted by, as one of the readings of disputed days has them. */
export type Calendars = {
  readonly has: (year: number) => boolean
  /** Whether a day is worked; undefined when there is no calendar for its year. */
  readonly works: (day: string) => boolean | undefined
  /** Days off that are no weekend. */
  readonly isHoliday: (day: string) => boolean
  readonly find: (year: number) => WorkCalendar | undefined
}

/** Reads calendars of one jurisdiction in one way; a later calendar of the same year stands in place of an earlier one. */
export function readCalendars(list: readonly WorkCalendar[], reading: CalendarReading): Calendars {
  const byYear = new Map(list.map((calendar) => [calendar.year, calendar]))
  const off = new Set<string>()
  const worked = new Set<string>()
  for (const calendar of byYear.values())
    for (const day of calendar.days)
      if (day.reading === undefined || day.reading === reading)
        (day.kind === 'working' ? worked : off).add(day.on)
  const works = (day: string): boolean | undefined => {
    if (!byYear.has(yearOf(day))) return undefined
    if (worked.has(day)) return true
    return !off.has(day) && !isWeekend(day)
  }
  return {
    has: (year) => byYear.has(year),
    find: (year) => byYear.get(year),
    works,
    isHoliday: (day) => off.has(day) && !worked.has(day) && !isWeekend(day),
  }
}
