import type { KeyboardCoordinateGetter } from '@dnd-kit/core'
import type { ComposeRow } from './compose-rows.ts'
import type { Dragged } from './drag-data.ts'

/** How far past the middle of a line its other side begins, in pixels. */
const side = 3

function isOwn(row: ComposeRow, dragged: Dragged): boolean {
  if (dragged.type === 'section') return row.section === dragged.section
  return row.kind === 'exhibit' && dragged.ids.includes(row.id)
}

/**
 * Moves what was picked up with the keyboard from gap to gap: the arrows go to the next line's far side. A section moves from
 * heading to heading.
 */
export const moveByKeys: KeyboardCoordinateGetter = (event, { context }) => {
  const isDown = event.code === 'ArrowDown'
  if (!isDown && event.code !== 'ArrowUp') return undefined
  event.preventDefault()
  const { active, collisionRect, droppableContainers, droppableRects } = context
  if (active === null || collisionRect === null) return undefined
  const dragged = active.data.current as Dragged | undefined
  const now = collisionRect.top + collisionRect.height / 2
  const gaps = droppableContainers.getEnabled().flatMap((container) => {
    const row = container.data.current?.['row'] as ComposeRow | undefined
    const rect = droppableRects.get(container.id)
    if (row === undefined || rect === undefined) return []
    if (dragged === undefined || isOwn(row, dragged)) return []
    if (dragged.type === 'section' && row.kind !== 'section') return []
    const middle = rect.top + rect.height / 2
    return [{ left: rect.left, at: isDown ? middle + side : middle - side }]
  })
  const ahead = gaps.filter(({ at }) => (isDown ? at > now + 1 : at < now - 1))
  const [next] = ahead.toSorted((one, other) => (isDown ? one.at - other.at : other.at - one.at))
  return next === undefined ? undefined : { x: next.left, y: next.at - collisionRect.height / 2 }
}
