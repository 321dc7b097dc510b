import type { KeyboardEvent, RefObject } from 'react'
import { nextIndex } from './list-keys.ts'

type RowKeys = {
  /** The box that scrolls; its rows say their place as `data-index` on what takes the focus. */
  readonly box: RefObject<HTMLElement | null>
  readonly total: number
  /** Brings a row of a virtual list to the screen; where all rows are there, the focus does. */
  readonly scrollToIndex?: (index: number) => void
  /** Rows that take no focus are passed over. */
  readonly isSkipped?: (index: number) => boolean
}

/**
 * Arrows, Page keys, Home and End move the focus along a list, also to rows of a virtual one that are not there yet. A row that is
 * there has the focus at once, whatever is pressed next; keys with Alt are the room's own.
 */
export function rowKeys({ box, total, scrollToIndex, isSkipped }: RowKeys) {
  return (event: KeyboardEvent) => {
    if (event.altKey) return
    const at = (event.target as HTMLElement).closest('[data-index]')?.getAttribute('data-index')
    if (at === null || at === undefined) return
    const { key } = event
    const step = key === 'ArrowUp' || key === 'PageUp' || key === 'End' ? -1 : 1
    let next = nextIndex(key, { at: Number(at), total, page: 10 })
    while (next !== undefined && isSkipped?.(next) === true)
      next = next + step < 0 || next + step >= total ? undefined : next + step
    if (next === undefined) return
    event.preventDefault()
    scrollToIndex?.(next)
    const target = String(next)
    const row = () => box.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)
    const there = row()
    if (there === null || there === undefined) requestAnimationFrame(() => row()?.focus())
    else there.focus()
  }
}
