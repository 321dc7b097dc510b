import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Filing } from '../../../shared/model/filing.ts'
import type { CommandContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { createRecord, getRecord, updateRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { filingTable } from './filings.ts'

type Entry = NonNullable<Filing['statuses']>[number]

function today(context: CommandContext): string {
  return localDay(context.now, context.environment)
}

/** Creates a filing; a status it is created with begins its course. */
export function createFiling(context: CommandContext, fields: Filing): OutputOf<'filing.create'> {
  const begun =
    fields.status === undefined || fields.statuses !== undefined
      ? fields
      : { ...fields, statuses: [{ status: fields.status, since: today(context) }] }
  return createRecord(context, filingTable, { fields: begun })
}

/**
 * Updates a filing; a status that changes without an entry of its own is kept in its course with today's date, and a course that
 * is changed says where the filing stands.
 */
export function updateFiling(
  context: CommandContext,
  input: ParsedInputOf<'filing.update'>,
): OutputOf<'filing.update'> {
  const { status, statuses } = input.changes
  const current = getRecord(context.db, filingTable, input.id)
  if (status === undefined && Array.isArray(statuses)) {
    const last = (statuses as readonly Partial<Entry>[]).at(-1)?.status ?? null
    return updateRecord(context, filingTable, { ...input, changes: { ...input.changes, status: last } })
  }
  if (status === undefined || status === null || statuses !== undefined || status === current.status)
    return updateRecord(context, filingTable, input)
  const course = [...(current.statuses ?? []), { status, since: today(context) }]
  return updateRecord(context, filingTable, { ...input, changes: { ...input.changes, statuses: course } })
}

/** What a status says beside itself: the day it was sent, or registered and under which number, or decided. */
function factsOf(input: ParsedInputOf<'filing.move'>, on: string): Record<string, unknown> {
  const number = input.number === undefined ? {} : { registrationNumber: input.number }
  if (input.status === 'sent') return { sentAt: on, ...number }
  if (input.status === 'accepted') return { registeredAt: on, ...number }
  const isResult = input.status === 'decided' || input.status === 'returned'
  return { ...(isResult ? { resultOn: on } : {}), ...number }
}

/** Moves a filing on. Throws `record.changed` when someone was faster. */
export function moveFiling(
  context: CommandContext,
  input: ParsedInputOf<'filing.move'>,
): OutputOf<'filing.move'> {
  const { id, version, status, why, evidenceId } = input
  const current = getRecord(context.db, filingTable, id)
  const on = input.on ?? today(context)
  const entry = withoutUndefined({ status, since: on, why, evidenceId }) as Entry
  const changes = { status, statuses: [...(current.statuses ?? []), entry], ...factsOf(input, on) }
  return updateRecord(context, filingTable, { id, version, changes })
}
