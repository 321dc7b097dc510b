import { calendarsInUse } from '../../../shared/deadlines/shipped-calendars.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { WorkCalendar } from '../../../shared/model/work-calendar.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { CommandContext } from '../context.ts'
import { createRecord, fieldsOf } from '../records/record-table.ts'
import { rowsAfter } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { calendarTable } from './deadlines.ts'

const most = 1_000

/** The calendars terms are counted by in this vault: the foundation's own stand in place of those that ship. */
export function listCalendars(db: ReadDb): readonly WorkCalendar[] {
  const stored = rowsAfter(db, calendarTable, { after: '', limit: most })
  return calendarsInUse(stored.map((record) => fieldsOf(record)))
}

/** Keeps a calendar of the foundation's own; a second one of the same year is refused with `calendar.exists`. */
export function createCalendar(context: CommandContext, fields: WorkCalendar): OutputOf<'calendar.create'> {
  const { jurisdiction, year } = fields
  const before = rowsAfter(context.db, calendarTable, { after: '', limit: most })
  if (before.some((one) => one.jurisdiction === jurisdiction && one.year === year))
    throw new Failure('calendar.exists', { year })
  return createRecord(context, calendarTable, { fields })
}
