import { useCallback } from 'react'
import type { InputOf, NamesOfKind } from '../../shared/contract/contract.ts'
import { entityLabel } from '../../shared/text/entity-text.ts'
import type { Language } from '../../shared/text/wording.ts'
import { call } from '../client/call.ts'
import { useLanguage, useText } from '../client/language.ts'
import { rememberUndo, undoStep, type Undoable } from '../client/undo.ts'
import { notifyDone, notifyFailure } from './notify.tsx'

/** Entities whose deletion can be taken back. */
export type DeletableEntity = {
  [Name in NamesOfKind<'command'>]: Name extends `${infer Entity}.restore` ? Entity : never
}[NamesOfKind<'command'>]

type Deleted = { readonly id: string; readonly version?: number; readonly reason: string }

async function restoreAll(entity: DeletableEntity, ids: readonly string[]): Promise<void> {
  // What was deleted last may be needed by nothing, what went first by what came after it.
  for (const id of ids.toReversed()) await call(`${entity as 'role'}.restore`, { id })
}

function offerUndo(
  step: Undoable,
  told: string,
  words: { readonly undo: string; readonly language: Language },
) {
  rememberUndo(step)
  const run = () => {
    undoStep(step).catch((error: unknown) => notifyFailure(error, words.language))
  }
  notifyDone(told, { label: words.undo, run })
}

/** Remembers that records were deleted and tells it; the notice and Ctrl+Z take it back until the vault is locked. */
export function useTellDeleted() {
  const text = useText('frame')
  const language = useLanguage()
  return useCallback(
    (entity: DeletableEntity, ids: readonly string[], told?: string) => {
      const label = told ?? text('recordDeleted', { what: entityLabel(entity, language).toLowerCase() })
      offerUndo({ label, undo: () => restoreAll(entity, ids) }, label, { undo: text('undo'), language })
    },
    [text, language],
  )
}

/** Deletes a record with its reason and offers to take that back. Throws the Failure, `record.in-use` while others need it. */
export function useDeleteRecord() {
  const tell = useTellDeleted()
  return useCallback(
    async (entity: DeletableEntity, record: Deleted, told?: string) => {
      const { id, version, reason } = record
      const input: InputOf<'role.delete'> = { id, reason, ...(version === undefined ? {} : { version }) }
      await call(`${entity as 'role'}.delete`, input)
      tell(entity, [id], told)
    },
    [tell],
  )
}
