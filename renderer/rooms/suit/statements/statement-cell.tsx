import { useEffect, useRef } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage } from '../../../client/language.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import type { StatementRecord } from '../use-suit-records.ts'
import { CellEditor } from './cell-editors.tsx'
import { CellValue } from './cell-value.tsx'
import type { StatementColumn } from './statement-columns.ts'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'
import type { GridState } from './use-grid.ts'

/** What a row is told of the keyboard: the column it is in, or undefined when it is in another row. */
export type RowKeyboard = Pick<GridState, 'column' | 'isEditing' | 'hasFocus' | 'turn'>

type StatementCellProps = {
  readonly record: StatementRecord
  readonly editor: RecordEditor
  readonly column: StatementColumn
  readonly index: number
  readonly keyboard: RowKeyboard | undefined
}

/** Puts the focus on a cell whenever the keyboard comes to it, but not when the page opens. */
export function useCellFocus(keyboard: RowKeyboard | undefined, index: number) {
  const cell = useRef<HTMLDivElement>(null)
  const isHere = keyboard?.column === index && !keyboard.isEditing && keyboard.hasFocus
  const turn = keyboard?.turn ?? 0
  useEffect(() => {
    if (isHere) cell.current?.focus({ preventScroll: true })
  }, [isHere, turn])
  return cell
}

/** One cell: what stands there, or its editor. A first click chooses it, a second one edits. */
export function StatementCell({ record, editor, column, index, keyboard }: StatementCellProps) {
  const language = useLanguage()
  const { grid, attach } = useTableContext()
  const cell = useCellFocus(keyboard, index)
  const isActive = keyboard?.column === index
  const here = { row: record.id, column: index }
  /** Whether the press that became a click found the keyboard here already. */
  const wasActive = useRef(false)
  const isEditing = isActive && keyboard.isEditing && column.kind !== 'proof'
  const edit = () => (column.kind === 'proof' ? attach(record.id) : grid.edit(record.id, index))
  return (
    <div
      ref={cell}
      role="gridcell"
      className={classes['cell']}
      aria-colindex={index + 1}
      aria-label={isEditing ? fieldLabel('statement', column.field, language) : undefined}
      tabIndex={isActive && !isEditing ? 0 : -1}
      data-active={isActive}
      onPointerDown={() => {
        wasActive.current = isActive && document.activeElement === cell.current
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isActive) grid.select(record.id, index)
      }}
      onClick={() => {
        if (!isEditing && wasActive.current && window.getSelection()?.isCollapsed !== false) edit()
      }}
      onDoubleClick={() => {
        if (!isEditing) edit()
      }}
    >
      {isEditing ? (
        <CellEditor
          editor={editor}
          column={column}
          onStop={() => grid.stop(true, here)}
          onLeave={() => grid.stop(false, here)}
          onStep={(step) => grid.move({ columns: step, wraps: true, from: here })}
        />
      ) : (
        <CellValue record={record} column={column} />
      )}
    </div>
  )
}
