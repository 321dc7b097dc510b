import { useEffect, useRef, useState } from 'react'
import type { RecordEditor } from './record-editor.ts'

/**
 * A stored value of a record whose changes stand at once, so that the next change starts from them: what the vault says comes in
 * when nothing is on its way there, and stands again when a change was refused. Answers what to show, and what keeps a change.
 */
export function useAtOnce<Value>(
  { record }: RecordEditor,
  stored: Value,
  save: (next: Value) => Promise<boolean>,
): [Value, (next: Value) => Promise<void>] {
  const [shown, setShown] = useState(stored)
  const storedText = JSON.stringify(stored)
  const latest = useRef(stored)
  latest.current = stored
  const underWay = useRef(0)
  useEffect(() => {
    if (underWay.current === 0) setShown(latest.current)
  }, [storedText, record.version])
  const change = async (next: Value) => {
    setShown(next)
    underWay.current += 1
    const isKept = await save(next)
    underWay.current -= 1
    if (!isKept && underWay.current === 0) setShown(latest.current)
  }
  return [shown, change]
}
