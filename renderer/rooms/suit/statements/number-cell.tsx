import { useDraggable } from '@dnd-kit/core'
import { Tooltip, VisuallyHidden } from '@mantine/core'
import { IconArrowsDiff, IconCircleDashed, IconPencil } from '@tabler/icons-react'
import type { StatementFinding } from '../../../../shared/contract/suit-contract.ts'
import { useText } from '../../../client/language.ts'
import { isConflict } from '../findings.tsx'
import type { StatementRecord } from '../use-suit-records.ts'
import { RowMenu } from './row-menu.tsx'
import { useCellFocus, type RowKeyboard } from './statement-cell.tsx'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'

type NumberCellProps = {
  readonly record: StatementRecord
  readonly number: number
  readonly findings: readonly StatementFinding[]
  readonly keyboard: RowKeyboard | undefined
}

/** The number of a statement: its row is dragged by it, Space takes it by the keyboard, and Enter opens what can be done with it. */
export function NumberCell({ record, number, findings, keyboard }: NumberCellProps) {
  const text = useText('suit')
  const { grid, drafted } = useTableContext()
  const cell = useCellFocus(keyboard, 0)
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({
    id: `row-${record.id}`,
    data: { kind: 'row', id: record.id, label: record.quotation },
  })
  const isActive = keyboard?.column === 0
  return (
    <div
      ref={(element) => {
        cell.current = element
        setNodeRef(element)
        setActivatorNodeRef(element)
      }}
      {...listeners}
      role="gridcell"
      className={`${classes['cell'] ?? ''} ${classes['number'] ?? ''}`}
      aria-colindex={1}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isActive) grid.select(record.id, 0)
      }}
    >
      <VisuallyHidden>{text('statementNumber', { number })}</VisuallyHidden>
      <span className={classes['numberText']} aria-hidden>
        {number}
      </span>
      {drafted.has(record.id) ? <DraftMark /> : null}
      <Marks findings={findings} />
      <RowMenu
        record={record}
        isOpen={isActive && keyboard.isEditing}
        onOpen={() => grid.edit(record.id, 0)}
        onClose={() => grid.stop(true)}
      />
    </div>
  )
}

function DraftMark() {
  const text = useText('suit')
  return (
    <Tooltip label={text('hasDraft')}>
      <span className={classes['mark']} role="img" aria-label={text('hasDraft')}>
        <IconPencil size={14} aria-hidden />
      </span>
    </Tooltip>
  )
}

/** How much is lacking and contradicts itself, quietly; the side panel says what. */
function Marks({ findings }: Pick<NumberCellProps, 'findings'>) {
  const text = useText('suit')
  const conflicts = findings.filter(isConflict).length
  const lacks = findings.length - conflicts
  return (
    <>
      {conflicts === 0 ? null : (
        <Tooltip label={text('conflicts', { count: conflicts })}>
          <span className={classes['mark']} role="img" aria-label={text('conflicts', { count: conflicts })}>
            <IconArrowsDiff size={15} color="var(--mantine-color-orange-7)" aria-hidden />
          </span>
        </Tooltip>
      )}
      {lacks === 0 ? null : (
        <Tooltip label={text('lacks', { count: lacks })}>
          <span className={classes['mark']} role="img" aria-label={text('lacks', { count: lacks })}>
            <IconCircleDashed size={13} aria-hidden />
            {lacks}
          </span>
        </Tooltip>
      )}
    </>
  )
}
