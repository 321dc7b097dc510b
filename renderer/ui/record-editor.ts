import { useCallback, useState } from 'react'
import { Failure } from '../../shared/failures/failure.ts'
import { useSaveRecord, type Changes, type RecordEntity, type Written } from '../client/use-record.ts'
import { useText } from '../client/language.ts'

type AnyRecord = { readonly id: string; readonly version: number }

/** A record being edited in place: every field saves itself when it is left, and tells its own failure. */
export type RecordEditor = {
  readonly record: AnyRecord
  /** The stored value of a field. */
  readonly value: (field: string) => unknown
  /** Saves; answers whether it was kept. What was refused stays in the field with the failure below it. */
  readonly save: (field: string, value: unknown) => Promise<boolean>
  readonly failure: (field: string) => Failure | undefined
  /** Warnings of the last save that concern a field. */
  readonly warnings: NonNullable<Written['warnings']>
  /** The field to put the focus on, when a link led here. */
  readonly focus: string | undefined
}

export function useRecordEditor(
  entity: RecordEntity,
  record: AnyRecord,
  { undoLabel, focus }: { readonly undoLabel?: string; readonly focus?: string | undefined } = {},
): RecordEditor {
  const text = useText('frame')
  const saveRecord = useSaveRecord(entity, undoLabel ?? text('edit'))
  const [failures, setFailures] = useState<Readonly<Record<string, Failure | undefined>>>({})
  const [warnings, setWarnings] = useState<RecordEditor['warnings']>([])
  const save = useCallback(
    async (field: string, value: unknown) => {
      try {
        const written = await saveRecord(record, { [field]: value })
        setWarnings(written.warnings ?? [])
        setFailures((known) => ({ ...known, [field]: undefined }))
        return true
      } catch (error) {
        const failure =
          error instanceof Failure
            ? error
            : new Failure('internal.unexpected', { support: '—' }, { cause: error })
        setFailures((known) => ({ ...known, [field]: failure }))
        return false
      }
    },
    [record, saveRecord],
  )
  return {
    record,
    value: (field) => (record as unknown as Changes)[field],
    save,
    failure: (field) => failures[field],
    warnings,
    focus,
  }
}
