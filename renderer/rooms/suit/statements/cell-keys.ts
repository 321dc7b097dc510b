import { useEffect, useState, type KeyboardEvent } from 'react'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import type { StatementColumn } from './statement-columns.ts'

/** How an editor in a cell ends. */
type CellEnd = {
  /** Back to the cell. */
  readonly onStop: () => void
  /** Something else has the focus already. */
  readonly onLeave: () => void
  /** On to the next cell (1) or back (-1). */
  readonly onStep: (step: 1 | -1) => void
}

export type CellEditorProps = CellEnd & {
  readonly editor: RecordEditor
  readonly column: StatementColumn
}

/** What the keys of a typed editor do: Escape takes back, Ctrl+Enter keeps, Tab keeps and goes on. */
export function typedKeys(
  { onStop, onStep }: CellEnd,
  { keep, revert, isLine = false }: { keep: () => Promise<boolean>; revert: () => void; isLine?: boolean },
) {
  return (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && (isLine || event.ctrlKey || event.metaKey)
    if (event.key === 'Escape') revert()
    else if (isEnter) void keep().then((isKept) => isKept && onStop())
    else if (event.key === 'Tab') {
      const step = event.shiftKey ? -1 : 1
      void keep().then((isKept) => isKept && onStep(step))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Ends the editor once what was typed is taken back: it must not be kept when the field goes. */
export function useRevert(revert: () => void, onStop: () => void): () => void {
  const [isReverted, setReverted] = useState(false)
  useEffect(() => {
    if (isReverted) onStop()
  }, [isReverted, onStop])
  return () => {
    revert()
    setReverted(true)
  }
}
