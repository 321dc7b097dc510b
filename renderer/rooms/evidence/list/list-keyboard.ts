import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { EvidenceRow } from '../../../../shared/contract/evidence-list-contract.ts'
import type { PagedList } from '../../../client/use-paged-list.ts'
import { nextIndex } from '../../../ui/list-keys.ts'
import type { ChangeList, ListState } from './list-state.ts'
import type { Selection } from './use-selection.ts'

type ListKeys = {
  readonly list: PagedList<EvidenceRow>
  readonly state: ListState
  readonly change: ChangeList
  readonly selection: Selection
  readonly onOpen: (row: EvidenceRow) => void
  readonly onDelete: () => void
  readonly active: number
  readonly columns: number
  readonly total: number
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly scrollTo: (index: number) => void
  readonly lineHeight: number
}

/** Where an arrow leads among tiles in `columns` columns. */
function target(event: KeyboardEvent, keys: ListKeys): number | undefined {
  const { active, columns, total, scroller, lineHeight } = keys
  const lines = Math.max(
    1,
    Math.floor((scroller.current?.clientHeight ?? 400) / (columns > 1 ? 216 : lineHeight)) - 1,
  )
  if (columns > 1) {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
      PageUp: -columns * lines,
      PageDown: columns * lines,
    }
    const step = steps[event.key]
    if (step !== undefined && total > 0) return Math.min(total - 1, Math.max(0, active + step))
  }
  return nextIndex(event.key, { at: active, total, page: lines })
}

/** The keys of the list: move, select (with Shift a range), open, delete. */
export function useListKeys(keys: ListKeys): (event: KeyboardEvent) => void {
  const { list, change, selection, active, total } = keys
  /** A row whose page was on the way when the key came: it is done when the row is there, unless another key comes first. */
  const awaited = useRef<{ readonly at: number; readonly key: string }>(undefined)
  const act = (key: string, at: number, row: EvidenceRow) => {
    if (key === 'Enter') keys.onOpen(row)
    else selection.toggle(row.id, at)
  }
  useEffect(() => {
    const { current } = awaited
    const row = current === undefined ? undefined : list.at(current.at)
    if (current === undefined || row === undefined) return
    awaited.current = undefined
    act(current.key, current.at, row)
  })
  return (event) => {
    // Those belong to the frame and to the page.
    if (event.altKey) return
    awaited.current = undefined
    const command = event.ctrlKey || event.metaKey
    const next = target(event, keys)
    const row = list.at(active)
    if (next !== undefined) {
      keys.scrollTo(next)
      if (event.shiftKey) void selection.extend(next)
      else change({ active: next, anchor: next })
    } else if (command && event.code === 'KeyA') void selection.all(total)
    else if (event.key === ' ' || event.key === 'Enter') {
      if (row !== undefined) act(event.key, active, row)
      else if (list.total !== 0) awaited.current = { at: active, key: event.key }
    } else if (event.key === 'Escape' && keys.state.selected.size > 0) selection.none()
    else if (event.key === 'Delete' && keys.state.selected.size > 0) keys.onDelete()
    else return
    event.preventDefault()
  }
}
