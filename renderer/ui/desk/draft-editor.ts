import { useCallback, useEffect, useRef, useState } from 'react'
import { changeAtPath, readPath } from '../../../shared/model/record-path.ts'
import { useDraft } from '../../client/drafts.ts'
import type { RecordEditor } from '../record-editor.ts'

export type DraftRecord = Readonly<Record<string, unknown>>

export type DraftEditor = {
  readonly editor: RecordEditor
  /** What is typed so far, also what a field has kept a moment ago. */
  readonly read: () => DraftRecord
  /** To be called when it was created or thrown away. */
  readonly forget: () => void
}

/**
 * A record that is not in the vault yet, edited with the same fields as one that is. It outlives a lock under `key`, which names
 * what is being entered.
 */
export function useDraftEditor(key: string, start: DraftRecord, focus: string | undefined): DraftEditor {
  const [fields, setFields] = useState<DraftRecord>(start)
  const newest = useRef(fields)
  const isTyped = JSON.stringify(fields) !== JSON.stringify(start)
  const { restored, forget } = useDraft(key, isTyped ? JSON.stringify(fields) : undefined)
  useEffect(() => {
    if (restored === undefined) return
    newest.current = JSON.parse(restored) as DraftRecord
    setFields(newest.current)
  }, [restored])
  const save = useCallback((field: string, value: unknown) => {
    const next = Object.entries({ ...newest.current, ...changeAtPath(newest.current, field, value) })
    newest.current = Object.fromEntries(
      next.filter(([, kept]) => kept !== null && kept !== undefined && kept !== ''),
    )
    setFields(newest.current)
    return Promise.resolve(true)
  }, [])
  const editor: RecordEditor = {
    record: { id: key, version: 0 },
    value: (field) => readPath(fields, field),
    save,
    failure: () => undefined,
    warnings: [],
    focus,
  }
  return { editor, read: () => newest.current, forget }
}
