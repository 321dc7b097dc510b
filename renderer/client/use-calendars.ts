import { shippedCalendars } from '../../shared/deadlines/shipped-calendars.ts'
import type { WorkCalendar } from '../../shared/model/work-calendar.ts'
import { useAnswer } from './use-answer.ts'

/** The calendars of this vault; those that ship until they are known. */
export function useCalendars(): readonly WorkCalendar[] {
  return useAnswer('calendar.in-use', {}).value?.calendars ?? shippedCalendars
}
