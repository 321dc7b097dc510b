import { useEffect, type KeyboardEvent } from 'react'
import type { Target } from '../suit-parts.ts'
import type { TableContextValue } from './table-context.ts'
import type { Grid } from './use-grid.ts'

/** F6 goes from the table to what stands beside it, and back to the cell. */
export function switchPane(event: KeyboardEvent<HTMLElement>, backToCell: () => void): void {
  if (event.key !== 'F6') return
  const isInTable = event.target instanceof HTMLElement && event.target.closest('[role=grid]') !== null
  const tab = event.currentTarget.querySelector<HTMLElement>('aside [role=tab][aria-selected=true]')
  if (isInTable) tab?.focus()
  else backToCell()
  event.preventDefault()
}

type Led = Pick<TableContextValue, 'columns'> &
  Pick<Grid, 'select' | 'choose'> & { readonly rows: readonly string[] }

/**
 * Chooses the statement a link led to. The keyboard goes to the cell of its field when the table shows that; any other field
 * takes the focus itself beside the table.
 */
export function useLead(target: Target | undefined, { columns, rows, select, choose }: Led): void {
  const isThere = target !== undefined && rows.includes(target.record)
  useEffect(() => {
    if (target === undefined || !isThere) return
    const column = columns.findIndex(({ field }) => field === target.field) + 1
    if (target.field === undefined || column > 0) select(target.record, Math.max(1, column))
    else choose(target.record)
    // Once for each link, as soon as the row is there.
  }, [target?.record, target?.field, isThere])
}
