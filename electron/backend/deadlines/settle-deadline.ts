import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { settleDeadline } from '../../../shared/deadlines/settle-deadline.ts'
import { deadline, type Deadline } from '../../../shared/model/deadline.ts'
import type { CommandContext } from '../context.ts'
import { createRecord, fieldsOf, getRecord, updateRecord } from '../records/record-table.ts'
import { listCalendars } from './calendars.ts'
import { deadlineTable } from './deadlines.ts'

/** Fields that the end is counted from. */
const counted = ['rule', 'term', 'regime', 'startsOn', 'startsAt', 'suspensions', 'extendedTo'] as const
const ends = ['endsOn', 'endsAt', 'calendars', 'isByHand'] as const

/** Creates a deadline with the end its rule or term gives; a day that was given instead is kept as entered by hand. */
export function createDeadline(context: CommandContext, fields: Deadline): OutputOf<'deadline.create'> {
  const settled = settleDeadline(fields, fields.endsOn, listCalendars(context.db))
  return createRecord(context, deadlineTable, { fields: settled })
}

function changesBetween(before: Deadline, after: Deadline): Record<string, unknown> {
  const changed = ends.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]))
}

/** The day a change gives by hand: a new one, or the one that was by hand and is not taken back. */
function givenDay(changes: Record<string, unknown>, current: Deadline): string | undefined {
  if (typeof changes['endsOn'] === 'string') return changes['endsOn']
  const isTakenBack =
    changes['endsOn'] === null || changes['isByHand'] === false || changes['isByHand'] === null
  return current.isByHand === true && !isTakenBack ? current.endsOn : undefined
}

/** Updates a deadline and counts its end anew when a change reaches it; a cleared end is counted again too. */
export function updateDeadline(
  context: CommandContext,
  input: ParsedInputOf<'deadline.update'>,
): OutputOf<'deadline.update'> {
  const { changes } = input
  const reaches = [...counted, ...ends].some((name) => Object.hasOwn(changes, name))
  if (!reaches) return updateRecord(context, deadlineTable, input)
  const current = fieldsOf(getRecord(context.db, deadlineTable, input.id))
  const merged = Object.entries({ ...current, ...changes }).filter(([, value]) => value !== null)
  const parsed = deadline.safeParse(Object.fromEntries(merged))
  // What the schema refuses is told by the update itself, field by field.
  if (!parsed.success) return updateRecord(context, deadlineTable, input)
  const settled = settleDeadline(parsed.data, givenDay(changes, current), listCalendars(context.db))
  const whole = { ...changes, ...changesBetween(current, settled) }
  for (const name of ends)
    if (JSON.stringify(current[name]) === JSON.stringify(settled[name])) delete whole[name]
  return updateRecord(context, deadlineTable, { ...input, changes: whole })
}
