import {
  closestCenter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'

/** What is dragged: a row by its number, or an exhibit from the list beside the table. */
export type Dragged = { readonly kind: 'row' | 'evidence'; readonly id: string; readonly label: string }

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }

/**
 * By the keyboard a drag goes from row to row, also to rows that are not on screen: the arrows are told to `onStep`, and what is
 * dragged only trembles, since a row that has to be scrolled to has no place yet.
 */
export function useDragSensors(onStep: (step: 1 | -1) => void) {
  const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const step = arrows[event.code]
    if (step === undefined) return undefined
    event.preventDefault()
    onStep(step)
    return { x: currentCoordinates.x, y: currentCoordinates.y + step }
  }
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  )
}

/** The row under the pointer; between rows the nearest one. */
export const rowUnderPointer: CollisionDetection = (args) => {
  if (args.pointerCoordinates === null) return []
  const within = pointerWithin(args)
  return within.length > 0 || args.active.data.current?.['kind'] === 'evidence' ? within : closestCenter(args)
}
