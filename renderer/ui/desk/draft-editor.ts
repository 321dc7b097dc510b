import { useCallback, useEffect, useRef, useState } from 'react'
import { changeAtPath, readPath } from '../../../shared/model/record-path.ts'
import { useDraft } from '../../client/drafts.ts'
import type { RecordEditor } from '../record-editor.ts'

export type DraftRecord = Readonly<Record<string, unknown>>

type DraftEditor = {
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
  const touched = useRef(new Set<string>())
  const isSettled = useRef((name: string) => touched.current.has(name))
  const startKey = JSON.stringify(start)
  const isTyped = JSON.stringify(fields) !== startKey
  const { restored, forget } = useDraft(key, isTyped ? JSON.stringify(fields) : undefined)
  useEffect(() => {
    if (restored === undefined) return
    newest.current = JSON.parse(restored) as DraftRecord
    isSettled.current = () => true
    setFields(newest.current)
  }, [restored])
  // Whom the case is about may become known only when the dialog is open: it fills what nobody has touched.
  useEffect(() => {
    const late = Object.entries(JSON.parse(startKey) as DraftRecord)
    const free = late.filter(([name]) => !isSettled.current(name))
    newest.current = { ...newest.current, ...Object.fromEntries(free) }
    setFields((now) => (JSON.stringify(now) === JSON.stringify(newest.current) ? now : newest.current))
  }, [startKey])
  const save = useCallback((field: string, value: unknown) => {
    touched.current.add(field.split('.')[0] ?? field)
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
    isBehind: () => false,
    warnings: [],
    focus,
  }
  return { editor, read: () => newest.current, forget }
}
