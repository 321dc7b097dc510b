import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/failures/failure.ts'
import { inTurn } from '../client/in-turn.ts'
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
  /** Whether something was saved that the record has not been heard with yet. */
  readonly isBehind: () => boolean
  /** Warnings of the last save that concern a field. */
  readonly warnings: NonNullable<Written['warnings']>
  /** The field to put the focus on, when a link led here. */
  readonly focus: string | undefined
}

const savedLately = 20

/** Records as they were saved last, by whichever of their editors: a row and the form beside it may both edit one. */
const saved = new Map<string, AnyRecord>()

function rememberSaved(record: AnyRecord): void {
  saved.delete(record.id)
  saved.set(record.id, record)
  const [oldest] = saved.keys()
  if (saved.size > savedLately && oldest !== undefined) saved.delete(oldest)
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
  const write = useCallback(
    async (field: string, value: unknown) => {
      const elsewhere = saved.get(newest.current.id)
      const now =
        elsewhere !== undefined && elsewhere.version > newest.current.version ? elsewhere : newest.current
      const changes = changeAtPath(now, field, value)
      const written = await saveRecord(now, changes)
      newest.current = { ...now, ...changes, version: written.version }
      rememberSaved(newest.current)
      return written
    },
    [newest, saveRecord],
  )
  const save = useCallback(
    async (field: string, value: unknown) => {
      try {
        // One after another: the second of two quick edits starts from what the first has saved.
        const written = await inTurn(newest.current.id, () => write(field, value))
        setWarnings(written.warnings ?? [])
        setFailures((known) => ({ ...known, [field]: undefined }))
        return true
      } catch (error) {
        const failure = toFailure(error)
        setFailures((known) => ({ ...known, [field]: failure }))
        return false
      }
    },
    [newest, write],
  )
  return {
    record,
    value: (field) => readPath(record, field),
    save,
    failure: (field) => failures[field],
    isBehind: () => newest.current.id === record.id && newest.current.version > record.version,
    warnings,
    focus,
  }
}
