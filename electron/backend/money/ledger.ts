import { Failure } from '../../../shared/failures/failure.ts'
import { settledFields, type LedgerEntry } from '../../../shared/model/ledger.ts'
import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CommandContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { allWhere } from '../records/record.rows.ts'
import { createRecord, fieldsOf, getRecord, updateRecord } from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'
import { ledgerTable } from './money.ts'

/** What two entries that cancel each other must share, so that every sum sees both. */
const pairedFields = [
  ...settledFields,
  'caseId',
  'category',
  'fund',
  'helpedId',
  'costGround',
  'reversesId',
  'reversalReason',
] as const

function refuse(
  where: string,
  issue: 'ledger-settled' | 'ledger-reversed' | 'ledger-by-reverse' | 'ledger-before-entry',
): never {
  throw new Failure('input.invalid', { where, problem: '≠', issue, entity: 'ledger' })
}

/** Whether another entry takes this one back. */
export function isReversed(db: ReadDb, id: string): boolean {
  return allWhere(db, ledgerTable, { column: 'reverses_id', value: id }).length > 0
}

/** A new entry; one that takes another back is made by `reverseEntry` alone. */
export function createEntry(context: CommandContext, fields: LedgerEntry) {
  if (fields.reversesId !== undefined || fields.reversalReason !== undefined)
    refuse('reversesId', 'ledger-by-reverse')
  return createRecord(context, ledgerTable, { fields })
}

/**
 * Changes what explains an entry. Amount, currency, direction and day stay as they were entered; of an entry that was taken
 * back, and of the one that does so, all that sums go by stays.
 */
export function updateEntry(context: CommandContext, input: Parameters<typeof updateRecord>[2]) {
  const before = fieldsOf(getRecord(context.db, ledgerTable, input.id))
  const isPaired = before.reversesId !== undefined || isReversed(context.db, input.id)
  const changed = (name: keyof LedgerEntry) =>
    Object.hasOwn(input.changes, name) && (input.changes[name] ?? undefined) !== before[name]
  const settled = settledFields.find(changed)
  if (settled !== undefined) refuse(`changes.${settled}`, 'ledger-settled')
  const own = (['reversesId', 'reversalReason'] as const).find(changed)
  if (own !== undefined) refuse(`changes.${own}`, 'ledger-by-reverse')
  const paired = isPaired ? pairedFields.find(changed) : undefined
  if (paired !== undefined) refuse(`changes.${paired}`, 'ledger-reversed')
  return updateRecord(context, ledgerTable, input)
}

/** Takes an entry back by another one with the reason: of the same direction, so that both together come to nothing. */
export function reverseEntry(context: CommandContext, input: ParsedInputOf<'ledger.reverse'>) {
  const entry = getRecord(context.db, ledgerTable, input.id)
  if (input.version !== undefined && input.version !== entry.version)
    throw new Failure('record.changed', { found: entry.version, given: input.version })
  if (entry.reversesId !== undefined || isReversed(context.db, input.id)) refuse('id', 'ledger-reversed')
  const { notes: _notes, tags: _tags, approvedBy: _approvedBy, ...kept } = fieldsOf(entry)
  const today = localDay(context.now, context.environment)
  // An entry of a day to come is taken back on that day: no period ever holds the reversal alone.
  const paidOn = input.on ?? (today < entry.paidOn ? entry.paidOn : today)
  if (paidOn < entry.paidOn) refuse('on', 'ledger-before-entry')
  const fields = { ...kept, paidOn, reversesId: input.id, reversalReason: input.reason }
  return createRecord(context, ledgerTable, { fields })
}
