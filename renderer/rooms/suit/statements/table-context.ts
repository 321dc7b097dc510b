import { createContext, useContext } from 'react'
import type { PublicationRecord } from '../use-suit-records.ts'
import type { StatementColumn } from './statement-columns.ts'
import type { Grid } from './use-grid.ts'

/** What every row of the table is made with. */
export type TableContextValue = {
  readonly caseId: string
  readonly columns: readonly StatementColumn[]
  /** Tracks of the rows' grid. */
  readonly tracks: string
  readonly publications: ReadonlyMap<string, PublicationRecord>
  /** Statements with a text from before the lock that is not kept yet. */
  readonly drafted: ReadonlySet<string>
  readonly attach: (statementId: string) => void
  readonly grid: Pick<Grid, 'select' | 'edit' | 'stop' | 'move'>
}

export const TableContext = createContext<TableContextValue | undefined>(undefined)

export function useTableContext(): TableContextValue {
  const value = useContext(TableContext)
  if (value === undefined) throw new Error('a cell stands outside the table')
  return value
}
