import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/failures/failure.ts'
import { toFailure } from '../client/to-failure.ts'
import { useSaveRecord, type RecordEntity, type Written } from '../client/use-record.ts'
import { useText } from '../client/language.ts'
import { changeAtPath, readPath } from '../../shared/model/record-path.ts'

type AnyRecord = { readonly id: string; readonly version: number }

/** A record being edited in place: every field saves itself when it is left, and tells its own failure. */
export type RecordEditor = {
  readonly record: AnyRecord
  /** The stored value of a field; `recording.place` reaches into a field that holds fields of its own. */
  readonly value: (field: string) => unknown
  /** Saves; answers whether it was kept. What was refused stays in the field with the failure below it. */
  readonly save: (field: string, value: unknown) => Promise<boolean>
  readonly failure: (field: string) => Failure | undefined
  /** Warnings of the last save that concern a field. */
  readonly warnings: NonNullable<Written['warnings']>
  /** The field to put the focus on, when a link led here. */
  readonly focus: string | undefined
}

/** The newest known state of the record: what came from the backend, or what was saved since. */
function useNewest(record: AnyRecord) {
  const newest = useRef(record)
  useEffect(() => {
    if (newest.current.id !== record.id || newest.current.version <= record.version) newest.current = record
  }, [record])
  return newest
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
  const newest = useNewest(record)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const write = useCallback(
    async (field: string, value: unknown) => {
      const changes = changeAtPath(newest.current, field, value)
      const written = await saveRecord(newest.current, changes)
      newest.current = { ...newest.current, ...changes, version: written.version }
      return written
    },
    [newest, saveRecord],
  )
  const save = useCallback(
    async (field: string, value: unknown) => {
      try {
        // One after another: the second of two quick edits starts from what the first has saved.
        const saving = turn.current.then(() => write(field, value))
        turn.current = saving.catch(() => undefined)
        const written = await saving
        setWarnings(written.warnings ?? [])
        setFailures((known) => ({ ...known, [field]: undefined }))
        return true
      } catch (error) {
        const failure = toFailure(error)
        setFailures((known) => ({ ...known, [field]: failure }))
        return false
      }
    },
    [write],
  )
  return {
    record,
    value: (field) => readPath(record, field),
    save,
    failure: (field) => failures[field],
    warnings,
    focus,
  }
}
