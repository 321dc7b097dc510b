import type { CalendarDay, CalendarReading, WorkCalendar } from '../model/work-calendar.ts'
import { addDays, isWeekend } from './day.ts'

const readings = ['earlier', 'reported'] as const satisfies readonly CalendarReading[]

/** Holidays that have the same date every year; Курбан айт and days moved by the labour body have none. */
function hasFixedDate(day: CalendarDay): boolean {
  const isNamed = day.holiday !== undefined && day.holiday !== 'qurban-ait' && day.holiday !== 'other'
  return isNamed && (day.kind === 'holiday' || day.kind === 'day-off')
}

/** The days off that holidays at a weekend give, in one reading (ТК 84(5), 85(3)). */
function movedDays(fixed: readonly CalendarDay[], reading: CalendarReading): CalendarDay[] {
  const mine = fixed.filter((day) => day.reading === undefined || day.reading === reading)
  const off = new Set<string>(mine.map(({ on }) => on))
  return mine
    .filter(({ on, kind }) => kind === 'holiday' && isWeekend(on))
    .map((day) => {
      let on = addDays(day.on, 1)
      while (off.has(on) || isWeekend(on)) on = addDays(on, 1)
      off.add(on)
      return { ...day, on, kind: 'moved', movedFrom: day.on }
    })
}

/**
 * The holidays of fixed date of `last` brought into another year, each at a weekend with the next working day it is moved to
 * (ТК 84(5), 85(3)): a beginning to be checked against the calendar that is published. What it cannot know is in `missing`.
 */
export function nextCalendar(
  last: WorkCalendar,
  to: Pick<WorkCalendar, 'year' | 'edition' | 'source'>,
): WorkCalendar {
  const fixed = last.days.filter(hasFixedDate).map(({ on, kind, holiday, state, reading }) => ({
    on: `${String(to.year)}${on.slice(4)}`,
    kind,
    holiday,
    state: state === 'reported' ? state : ('derived' as const),
    ...(reading === undefined ? {} : { reading }),
  }))
  const moved = new Map(
    readings
      .flatMap((reading) => movedDays(fixed, reading))
      .map((day) => [`${day.on} ${String(day.movedFrom)}`, day]),
  )
  return {
    jurisdiction: last.jurisdiction,
    ...to,
    days: [...fixed, ...moved.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    missing: ['qurban-ait', 'moved-by-labour-body'],
  }
}
