import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { Findings, StatementRecord } from '../use-suit-records.ts'
import { useRowActions } from './row-actions.ts'
import { StatementRow, type RowOver } from './statement-row.tsx'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'
import type { Grid } from './use-grid.ts'

/** Where a drag would end: a row, and how it is shown there. */
export type DropMark = { readonly row: string; readonly as: RowOver }

type StatementTableProps = {
  readonly rows: readonly StatementRecord[]
  /** Places in the whole table by id, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly findings: Findings
  readonly grid: Grid
  readonly drop: DropMark | undefined
  readonly isDragging: boolean
}

/** The table of statements: only the rows on screen exist, and one of its cells has the keyboard. */
export function StatementTable({ rows, numbers, findings, grid, drop, isDragging }: StatementTableProps) {
  const text = useText('suit')
  const language = useLanguage()
  const { columns, tracks } = useTableContext()
  const box = useRef<HTMLDivElement>(null)
  const activeIndex = rows.findIndex(({ id }) => id === grid.row)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 120,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollPaddingStart: 34,
    // The row that has the keyboard stays, wherever the wheel goes: what is typed there must not be lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(activeIndex === -1 ? [] : [activeIndex])])].sort(
        (one, other) => one - other,
      ),
  })
  const { row: activeRow, turn } = grid
  useEffect(() => {
    if (turn > 0 && activeIndex !== -1) virtual.scrollToIndex(activeIndex, { align: 'auto' })
  }, [activeRow, turn])
  const dropIndex = drop === undefined ? -1 : rows.findIndex(({ id }) => id === drop.row)
  useEffect(() => {
    if (dropIndex !== -1) virtual.scrollToIndex(dropIndex, { align: 'auto' })
  }, [dropIndex])
  const onKeyDown = useTableKeys(grid, isDragging)
  return (
    <div
      ref={box}
      className={classes['box']}
      role="grid"
      aria-label={text('part-statements')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes['head']}>
        <div
          role="row"
          aria-rowindex={1}
          className={classes['headRow']}
          style={{ gridTemplateColumns: tracks }}
        >
          <div role="columnheader" aria-colindex={1} className={classes['headCell']}>
            {text('numberHead')}
          </div>
          {columns.map(({ field }, index) => (
            <div
              key={field}
              role="columnheader"
              aria-colindex={index + 2}
              className={classes['headCell']}
              title={fieldLabel('statement', field, language)}
            >
              {fieldLabel('statement', field, language)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const record = rows[index]
          if (record === undefined) return null
          return (
            <StatementRow
              key={record.id}
              record={record}
              number={numbers.get(record.id) ?? 0}
              index={index}
              top={start}
              findings={findings.of(record.id)}
              keyboard={index === activeIndex ? grid : undefined}
              over={drop?.row === record.id ? drop.as : undefined}
              measure={virtual.measureElement}
            />
          )
        })}
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, Parameters<Grid['move']>[0]>> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
  PageUp: { rows: -8 },
  PageDown: { rows: 8 },
}
const far = 1_000_000

function stepOf(event: KeyboardEvent): Parameters<Grid['move']>[0] | undefined {
  if (event.key === 'Tab') return { columns: event.shiftKey ? -1 : 1, wraps: true }
  if (event.key === 'Home') return event.ctrlKey ? { rows: -far, columns: -far } : { columns: -far }
  if (event.key === 'End') return event.ctrlKey ? { rows: far, columns: far } : { columns: far }
  return steps[event.key]
}

/** The keys of the table while no cell is edited. Keys pressed inside an editor or a menu are its own. */
function useTableKeys(grid: Grid, isDragging: boolean) {
  const { attach, shift } = useRowActions()
  const { columns } = useTableContext()
  return (event: KeyboardEvent) => {
    const { row, column } = grid
    const isCell = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'gridcell'
    if (!isCell || row === undefined || isDragging) return
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && !isArrow) return
    if (event.altKey) shift(row, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Enter' || event.key === 'F2') {
      if (columns[column - 1]?.kind === 'proof') attach(row)
      else grid.edit(row, column)
    } else {
      const step = stepOf(event)
      // At the last cell Tab leaves the table.
      if (step === undefined || !grid.move(step)) return
    }
    event.preventDefault()
  }
}
