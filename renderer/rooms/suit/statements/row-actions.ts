import { createContext, useContext } from 'react'
import type { StatementRecord } from '../use-suit-records.ts'

/** What the menu of a row starts. */
export type RowActions = {
  readonly attach: (id: string) => void
  readonly duplicate: (record: StatementRecord) => void
  readonly shift: (id: string, by: 1 | -1) => void
  readonly remove: (record: StatementRecord) => void
}

export const RowActionsContext = createContext<RowActions | undefined>(undefined)

export function useRowActions(): RowActions {
  const value = useContext(RowActionsContext)
  if (value === undefined) throw new Error('a row stands outside the table')
  return value
}
