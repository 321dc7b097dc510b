import { useCallback } from 'react'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts'
import { call } from './call.ts'
import { rememberUndo } from './undo.ts'

/** Entities with create, update, list, show and delete of the record contract. */
export type RecordEntity = {
  [Name in OperationName]: Name extends `${infer Entity}.update` ? Entity : never
}[OperationName]

export type RecordOf<Entity extends RecordEntity> = OutputOf<`${Entity}.show`>

export type Changes = Readonly<Record<string, unknown>>
type Kept = { readonly id: string; readonly version: number }
export type Written = OutputOf<'case.update'>

/** Empty becomes `null`, which clears the field. */
function cleaned(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [
      field,
      value === undefined || value === '' ? null : value,
    ]),
  )
}

async function update(entity: RecordEntity, input: InputOf<'case.update'>): Promise<Written> {
  return call(`${entity}.update`, input)
}

/**
 * Saves changed fields of a record; the step can be undone, which puts the fields back as they were. Throws the Failure,
 * `record.changed` when someone was faster.
 */
export function useSaveRecord(entity: RecordEntity, undoLabel: string) {
  return useCallback(
    async (record: Kept, changes: Changes): Promise<Written> => {
      const { id, version } = record
      const written = await update(entity, { id, version, changes: cleaned(changes) })
      const fields = record as unknown as Changes
      const before = Object.fromEntries(Object.keys(changes).map((field) => [field, fields[field]]))
      rememberUndo({
        label: undoLabel,
        undo: async () => {
          const now: Kept = await call(`${entity}.show`, { id })
          await update(entity, { id, version: now.version, changes: cleaned(before) })
        },
      })
      return written
    },
    [entity, undoLabel],
  )
}
