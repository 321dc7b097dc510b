import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored, Written } from '../../../shared/contract/record-operations.ts'
import type { Statement, Suit } from '../../../shared/model/suit.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { CommandContext } from '../context.ts'
import { createRecord, getRecord, updateRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listSuitRecords, statementTable, suitTable } from './suits.ts'

type Placed = { readonly id: string; readonly version: number; readonly order?: number | undefined }

/** The statements of a suit as they stand in its table. */
function tableOf({ db }: CommandContext, suit: Stored<Suit>): Stored<Statement>[] {
  return listSuitRecords(db, suit.caseId).statements.filter((entry) => entry.suitId === suit.id)
}

/** Numbers statements from 1 as they come here; only those whose number changes are written. Answers how many. */
function numberFromOne(context: CommandContext, statements: readonly Placed[]): number {
  const moved = statements
    .map((entry, index) => ({ ...entry, place: index + 1 }))
    .filter(({ order, place }) => order !== place)
  for (const { id, version, place } of moved)
    updateRecord(context, statementTable, { id, version, changes: { order: place } })
  return moved.length
}

/** Puts the statements of a suit in a new order. Throws `record.changed` when the list is not just the table's own. */
export function orderStatements(
  context: CommandContext,
  input: ParsedInputOf<'suit.order-statements'>,
): OutputOf<'suit.order-statements'> {
  const suit = getRecord(context.db, suitTable, input.id)
  const known = new Map(tableOf(context, suit).map((entry) => [entry.id, entry]))
  const wanted = [...new Set(input.statements)].flatMap((id) => known.get(id) ?? [])
  if (wanted.length !== known.size || input.statements.length !== known.size)
    throw new Failure('record.changed', { found: known.size, given: input.statements.length })
  const moved = numberFromOne(context, wanted)
  // Also an order that stands already leaves its entry: a command without one would be refused.
  if (moved === 0) context.custody({ subject: suit.id, details: { fields: ['order'] } })
  return { moved }
}

/** Adds statements below another one or at the end of the table, and numbers the table anew where that moved it. */
export function addStatements(
  context: CommandContext,
  input: ParsedInputOf<'suit.add-statements'>,
): OutputOf<'suit.add-statements'> {
  const suit = getRecord(context.db, suitTable, input.id)
  const table = tableOf(context, suit)
  const above = table.findIndex((entry) => entry.id === input.below)
  if (input.below !== undefined && above === -1) throw new Failure('record.not-found', { id: input.below })
  const place = input.below === undefined ? table.length : above + 1
  const { caseId } = suit
  const added = input.statements.map((fields, index) =>
    createRecord(context, statementTable, {
      fields: withoutUndefined({
        publicationId: input.publicationId,
        ...fields,
        caseId,
        suitId: input.id,
        order: place + index + 1,
      }),
    }),
  )
  const made = added.map((one, index) => ({ ...one, order: place + index + 1 }))
  numberFromOne(context, [...table.slice(0, place), ...made, ...table.slice(place)])
  return { added: added satisfies Written[] }
}
