import type { DragEndEvent, DragOverEvent, DragStartEvent } from '@dnd-kit/core'
import { arrayMove } from '@dnd-kit/sortable'
import { useState } from 'react'
import { useDragSensors, type Dragged } from './drag-keys.ts'
import type { DropMark } from './statement-table.tsx'

type RowDragOptions = {
  readonly rows: readonly string[]
  /** The row an exhibit starts at when it is taken by the keyboard. */
  readonly activeRow: string | undefined
  readonly onOrder: (after: readonly string[]) => void
  readonly onAttach: (statementId: string, evidenceId: string) => void
}

type Drag = { readonly dragged: Dragged; readonly target: string | undefined }

function readDragged(data: Record<string, unknown> | undefined): Dragged | undefined {
  const { kind, id, label } = data ?? {}
  const isKnown = kind === 'row' || kind === 'evidence'
  return isKnown && typeof id === 'string' && typeof label === 'string' ? { kind, id, label } : undefined
}

/** Dragging rows into another order and exhibits onto rows, by the pointer or by the keyboard. */
export function useRowDrag({ rows, activeRow, onOrder, onAttach }: RowDragOptions) {
  const [drag, setDrag] = useState<Drag>()
  const step = (by: 1 | -1) =>
    setDrag((now) => {
      if (now === undefined) return now
      const from = rows.indexOf(now.target ?? activeRow ?? '')
      const to = now.target === undefined ? Math.max(0, from) : from + by
      return { ...now, target: rows[Math.min(rows.length - 1, Math.max(0, to))] }
    })
  const sensors = useDragSensors(step)
  const drop = (): DropMark | undefined => {
    if (drag?.target === undefined) return undefined
    const { dragged, target } = drag
    if (dragged.kind === 'evidence') return { row: target, as: 'evidence' }
    if (dragged.id === target) return undefined
    return { row: target, as: rows.indexOf(target) < rows.indexOf(dragged.id) ? 'above' : 'below' }
  }
  return {
    sensors,
    dragged: drag?.dragged,
    drop: drop(),
    onDragStart: ({ active, activatorEvent }: DragStartEvent) => {
      const dragged = readDragged(active.data.current)
      if (dragged === undefined) return
      const isByKeyboard = activatorEvent instanceof KeyboardEvent
      const start = dragged.kind === 'row' ? dragged.id : activeRow
      setDrag({ dragged, target: isByKeyboard ? start : undefined })
    },
    onDragOver: ({ over, activatorEvent }: DragOverEvent) => {
      if (activatorEvent instanceof KeyboardEvent) return
      setDrag((now) => now && { ...now, target: over === null ? undefined : String(over.id) })
    },
    onDragEnd: (_event: DragEndEvent) => {
      setDrag(undefined)
      if (drag?.target === undefined) return
      const { dragged, target } = drag
      if (dragged.kind === 'evidence') onAttach(target, dragged.id)
      else if (dragged.id !== target)
        onOrder(arrayMove([...rows], rows.indexOf(dragged.id), rows.indexOf(target)))
    },
    onDragCancel: () => setDrag(undefined),
  }
}
