import { z } from 'zod'
import { annotations, date, text } from './values.ts'

/** Why a day is not worked, or is worked although it is a day of the weekend. */
export const calendarDayKind = z.enum(['holiday', 'day-off', 'moved', 'working'])
export type CalendarDayKind = z.infer<typeof calendarDayKind>

export const holidayName = z.enum([
  'new-year',
  'christmas',
  'womens-day',
  'nauryz',
  'unity-day',
  'defenders-day',
  'victory-day',
  'capital-day',
  'constitution-day',
  'republic-day',
  'independence-day',
  'qurban-ait',
  'other',
])
export type HolidayName = z.infer<typeof holidayName>

/** How a day came into the calendar: `found` in a source, `derived` from the rule, `reported` by press, `entered` by hand. */
const calendarState = z.enum(['found', 'derived', 'reported', 'entered'])
export type CalendarState = z.infer<typeof calendarState>

/** Two readings of a disputed day: as published earlier, or as the change is reported. A day without one stands in both. */
export const calendarReading = z.enum(['earlier', 'reported'])
export type CalendarReading = z.infer<typeof calendarReading>

/** What a calendar is known not to have. */
const calendarMissing = z.enum(['qurban-ait', 'moved-by-labour-body'])
export type CalendarMissing = z.infer<typeof calendarMissing>

const calendarDay = z.strictObject({
  on: date,
  kind: calendarDayKind,
  holiday: holidayName.optional(),
  /** The holiday on a day of the weekend that this day stands for. */
  movedFrom: date.optional(),
  state: calendarState,
  reading: calendarReading.optional(),
  source: text.optional(),
})
export type CalendarDay = z.infer<typeof calendarDay>

/** Working days of one year where Saturday and Sunday are the weekend: a stored one stands in place of the one that ships. */
export const workCalendar = z.strictObject({
  jurisdiction: z.enum(['kz', 'kg', 'tj', 'uz']),
  year: z.int().min(1990).max(2100),
  /** The day this edition of the calendar is of. */
  edition: date,
  source: text,
  checkedOn: date.optional(),
  checkedBy: text.optional(),
  days: z.array(calendarDay).max(400),
  missing: z.array(calendarMissing).optional(),
  ...annotations,
})
export type WorkCalendar = z.infer<typeof workCalendar>
