import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts'
import { call } from '../../../client/call.ts'
import { rememberUndo } from '../../../client/undo.ts'

type Items = OutputOf<'evidence.change-many'>['before']

/** Most exhibits of one call. */
const pageSize = 1_000

async function change(items: InputOf<'evidence.change-many'>['items']): Promise<Items> {
  const before: Items = []
  for (let offset = 0; offset < items.length; offset += pageSize) {
    const part = items.slice(offset, offset + pageSize)
    before.push(...(await call('evidence.change-many', { items: part })).before)
  }
  return before
}

/** Writes the same values to several exhibits; one step of undo puts all of them back. Answers that step. Throws the Failure. */
export async function changeMany(
  ids: readonly string[],
  changes: Readonly<Record<string, unknown>>,
  undoLabel: string,
): Promise<() => Promise<void>> {
  const items = ids.map((id) => ({ id: id, changes: { ...changes } }))
  const before = await change(items)
  const undo = async () => {
    await change(before)
  }
  rememberUndo({ label: undoLabel, undo })
  return undo
}
