import { useDroppable } from '@dnd-kit/core'
import { memo } from 'react'
import type { StatementFinding } from '../../../../shared/contract/suit-contract.ts'
import { useText } from '../../../client/language.ts'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import type { StatementRecord } from '../use-suit-records.ts'
import { NumberCell } from './number-cell.tsx'
import { StatementCell, type RowKeyboard } from './statement-cell.tsx'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'

/** How a row is shown while something is dragged over it. */
export type RowOver = 'evidence' | 'above' | 'below'

type StatementRowProps = {
  readonly record: StatementRecord
  /** Place in the table as the response numbers it, from 1. */
  readonly number: number
  /** Place among the rows on screen, from 0. */
  readonly index: number
  readonly top: number
  readonly findings: readonly StatementFinding[]
  readonly keyboard: RowKeyboard | undefined
  readonly over: RowOver | undefined
  readonly measure: (element: HTMLElement | null) => void
}

/** A statement as a row of the table. */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { record, number, index, top, findings, keyboard, over, measure } = props
  const text = useText('suit')
  const { columns, tracks } = useTableContext()
  const { setNodeRef, active } = useDroppable({ id: record.id, data: { kind: 'row' } })
  const editor = useRecordEditor('statement', record, { undoLabel: text('statementEdit', { number }) })
  const isDragged = active?.data.current?.['kind'] === 'row' && active.data.current['id'] === record.id
  return (
    <div
      ref={(element) => {
        setNodeRef(element)
        measure(element)
      }}
      data-index={index}
      className={classes['row']}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={keyboard !== undefined}
      data-selected={keyboard !== undefined}
      data-over={over}
      data-dragged={isDragged}
      style={{ top, gridTemplateColumns: tracks }}
    >
      <NumberCell record={record} number={number} findings={findings} keyboard={keyboard} />
      {columns.map((column, place) => (
        <StatementCell
          key={column.field}
          record={record}
          editor={editor}
          column={column}
          index={place + 1}
          keyboard={keyboard}
        />
      ))}
    </div>
  )
})
