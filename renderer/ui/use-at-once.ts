import { useEffect, useRef, useState } from 'react'
import type { RecordEditor } from './record-editor.ts'

/**
 * A stored value of a record whose changes stand at once, so that the next change starts from them: what the vault says comes in
 * when nothing is on its way there and all that was kept has been heard of, and stands again when a change was refused. Answers
 * what to show, and what keeps a change.
 */
export function useAtOnce<Value>(
  { record, isBehind }: Pick<RecordEditor, 'record' | 'isBehind'>,
  stored: Value,
  save: (next: Value) => Promise<boolean>,
): [Value, (next: Value) => Promise<void>] {
  const { id, version } = record
  const [shown, setShown] = useState({ id, value: stored })
  const storedText = JSON.stringify(stored)
  const latest = useRef(shown)
  latest.current = { id, value: stored }
  const underWay = useRef({ id, count: 0 })
  if (underWay.current.id !== id) underWay.current = { id, count: 0 }
  useEffect(() => {
    if (underWay.current.count === 0 && !isBehind()) setShown(latest.current)
    // Only what is heard brings it in.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, version, storedText])
  const change = async (next: Value) => {
    const own = underWay.current
    setShown({ id, value: next })
    own.count += 1
    const isKept = await save(next)
    own.count -= 1
    if (!isKept && own.count === 0 && latest.current.id === id) setShown(latest.current)
  }
  return [shown.id === id ? shown.value : stored, change]
}

/** A list of a record whose changes stand at once; an empty one is kept as none. */
export function useListAtOnce<Value>(
  editor: RecordEditor,
  field: string,
): [readonly Value[], (next: readonly Value[]) => void] {
  const stored = (editor.value(field) as readonly Value[] | undefined) ?? []
  const [shown, change] = useAtOnce(editor, stored, (next) =>
    editor.save(field, next.length === 0 ? null : next),
  )
  return [shown, (next) => void change(next)]
}
