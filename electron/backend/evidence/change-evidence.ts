import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { changeAtPath, readPath } from '../../../shared/model/record-path.ts'
import type { CommandContext } from '../context.ts'
import { fieldsOf, getRecord, updateRecord } from '../records/record-table.ts'
import { evidenceTable } from './evidence.ts'

type Item = ParsedInputOf<'evidence.change-many'>['items'][number]

function changeOne(context: CommandContext, { id, changes }: Item): Item {
  const record = getRecord(context.db, evidenceTable, id)
  const before = Object.fromEntries(
    Object.keys(changes).map((path) => [path, readPath(fieldsOf(record), path) ?? null]),
  )
  let after: unknown = fieldsOf(record)
  const merged: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(changes)) {
    const change = changeAtPath(after, path, value)
    after = { ...(after as object), ...change }
    Object.assign(merged, change)
  }
  updateRecord(context, evidenceTable, { id, version: record.version, changes: merged })
  return { id, changes: before }
}

/**
 * Changes several exhibits at once, each with its own custody entry; when one change is refused, none is made. The answer
 * undoes it when it is given back.
 */
export function changeManyEvidence(
  context: CommandContext,
  input: ParsedInputOf<'evidence.change-many'>,
): OutputOf<'evidence.change-many'> {
  const asUpdate: CommandContext = {
    ...context,
    custody: (note) => context.custody({ ...note, action: 'evidence.update' }),
  }
  return { before: input.items.map((item) => changeOne(asUpdate, item)) }
}
