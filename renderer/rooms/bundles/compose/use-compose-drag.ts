import {
  closestCenter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragOverEvent,
  type DragStartEvent,
} from '@dnd-kit/core'
import { useState } from 'react'
import { moveSection, placeExhibits, type Sections } from '../sections.ts'
import type { Composition } from '../use-sections.ts'
import { slotOf, type ComposeRow } from './compose-rows.ts'
import type { Dragged, DropTarget } from './drag-data.ts'
import { moveByKeys } from './drag-keys.ts'

/** The line under the pointer; with the keyboard, the nearest one. */
const findLine: CollisionDetection = (args) => {
  if (args.pointerCoordinates === null) return closestCenter(args)
  return pointerWithin(args)
}

function targetOf({ active, over }: DragMoveEvent | DragOverEvent | DragEndEvent): DropTarget | undefined {
  const row = over?.data.current?.['row'] as ComposeRow | undefined
  const rect = active.rect.current.translated
  if (over === null || row === undefined || rect === null) return undefined
  const isAfter = rect.top + rect.height / 2 > over.rect.top + over.rect.height / 2
  return { row, isAfter }
}

/** The composition once something was dropped there. */
function dropped(sections: Sections, dragged: Dragged, { row, isAfter }: DropTarget): Sections {
  if (dragged.type === 'exhibits') return placeExhibits(sections, dragged.ids, slotOf(row, isAfter, sections))
  const isBelow = row.kind === 'section' ? isAfter : dragged.section < row.section
  return moveSection(sections, dragged.section, isBelow ? row.section + 1 : row.section)
}

/** Dragging in the composer, by pointer and by keyboard. */
export function useComposeDrag({ change }: Composition, onDropped: () => void) {
  const [dragged, setDragged] = useState<Dragged>()
  const [target, setTarget] = useState<DropTarget>()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: moveByKeys,
      scrollBehavior: 'auto',
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  )
  const stop = () => {
    setDragged(undefined)
    setTarget(undefined)
  }
  // The line below is known only after the move that came to it: both are heard, or its mark would come a move too late.
  const mark = (event: DragMoveEvent | DragOverEvent) => {
    const next = targetOf(event)
    setTarget((now) => (now?.row.key === next?.row.key && now?.isAfter === next?.isAfter ? now : next))
  }
  return {
    dragged,
    target,
    sensors,
    collisionDetection: findLine,
    onDragStart: ({ active }: DragStartEvent) => setDragged(active.data.current as Dragged | undefined),
    onDragMove: mark,
    onDragOver: mark,
    onDragEnd: (event: DragEndEvent) => {
      const [what, where] = [event.active.data.current as Dragged | undefined, targetOf(event)]
      stop()
      if (what === undefined || where === undefined) return
      change((sections) => dropped(sections, what, where))
      onDropped()
    },
    onDragCancel: stop,
  }
}
