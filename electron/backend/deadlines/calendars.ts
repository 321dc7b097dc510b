import { calendarsInUse } from '../../../shared/deadlines/shipped-calendars.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { WorkCalendar } from '../../../shared/model/work-calendar.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { CommandContext } from '../context.ts'
import { createRecord, fieldsOf, getRecord, restoreRecord, updateRecord } from '../records/record-table.ts'
import { rowsAfter } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { calendarTable } from './deadlines.ts'

const most = 1_000

/** The calendars terms are counted by in this vault: the foundation's own stand in place of those that ship. */
export function listCalendars(db: ReadDb): readonly WorkCalendar[] {
  const stored = rowsAfter(db, calendarTable, { after: '', limit: most })
  return calendarsInUse(stored.map((record) => fieldsOf(record)))
}

type Written = OutputOf<'calendar.create'>

/** There is one calendar of a year. Throws `calendar.exists`. */
function ensureOnlyOne(db: ReadDb, id: string): void {
  const { jurisdiction, year } = getRecord(db, calendarTable, id)
  const all = rowsAfter(db, calendarTable, { after: '', limit: most })
  const same = all.filter((one) => one.jurisdiction === jurisdiction && one.year === year)
  if (same.length > 1) throw new Failure('calendar.exists', { year })
}

function onlyOne(context: CommandContext, written: Written): Written {
  ensureOnlyOne(context.db, written.id)
  return written
}

/** Keeps a calendar of the foundation's own; a second one of the same year is refused with `calendar.exists`. */
export function createCalendar(context: CommandContext, fields: WorkCalendar): Written {
  return onlyOne(context, createRecord(context, calendarTable, { fields }))
}

/** Changes a calendar; refused with `calendar.exists` when it would be the second of its year. */
export function updateCalendar(context: CommandContext, input: Parameters<typeof updateRecord>[2]): Written {
  return onlyOne(context, updateRecord(context, calendarTable, input))
}

/** Takes the deletion of a calendar back; refused with `calendar.exists` when its year has another by now. */
export function restoreCalendar(context: CommandContext, input: { id: string }): Written {
  return onlyOne(context, restoreRecord(context, calendarTable, input))
}
