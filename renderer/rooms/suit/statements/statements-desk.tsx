import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import { VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../../ui/delete-record.ts'
import { useRoomKeys } from '../../../ui/use-room-keys.ts'
import type { Target } from '../suit-parts.ts'
import type { Findings, PublicationRecord, StatementRecord, SuitRecord } from '../use-suit-records.ts'
import { AttachEvidence } from './attach-evidence.tsx'
import { switchPane, useLead } from './desk-keys.ts'
import { rowUnderPointer } from './drag-keys.ts'
import { RowActionsContext, type RowActions } from './row-actions.ts'
import { shownRows, useColumns, useDrafted } from './shown-table.ts'
import { SidePanel } from './side-panel.tsx'
import { StatementTable } from './statement-table.tsx'
import classes from './statement-table.module.css'
import { TableContext, type TableContextValue } from './table-context.ts'
import { TableTools, type TableFilter } from './table-tools.tsx'
import { useGrid } from './use-grid.ts'
import { useRowDrag } from './use-row-drag.ts'
import type { TableActions } from './use-table-actions.ts'

type StatementsDeskProps = {
  readonly suit: SuitRecord
  readonly statements: readonly StatementRecord[]
  readonly publications: ReadonlyMap<string, PublicationRecord>
  readonly findings: Findings
  readonly actions: TableActions
  readonly target: Target | undefined
  readonly onAdd: () => void
  /** Puts the keyboard on a statement once it is there. */
  readonly onChoose: (id: string | undefined) => void
}

/** The table and what stands beside it, with what is dragged from one to the other. */
export function StatementsDesk(props: StatementsDeskProps) {
  const { suit, statements, publications, findings, actions, target, onAdd, onChoose } = props
  const text = useText('suit')
  const [filter, setFilter] = useState<TableFilter>({ words: '', isLacking: false })
  const [isSideOpen, setSideOpen] = useState(true)
  const [attachTo, setAttachTo] = useState<string>()
  const [removed, setRemoved] = useState<StatementRecord>()
  const deleteRecord = useDeleteRecord()
  const columns = useColumns(suit.caseId)
  const rows = useMemo(() => shownRows({ statements, findings }, filter), [statements, findings, filter])
  const rowIds = useMemo(() => rows.map(({ id }) => id), [rows])
  const numbers = useMemo(() => new Map(statements.map(({ id }, index) => [id, index + 1])), [statements])
  const grid = useGrid({ rows: rowIds, columns: columns.length + 1 })
  useLead(target, { columns, rows: rowIds, select: grid.select, choose: grid.choose })

  const isWhole = rows.length === statements.length
  const order = (after: readonly string[]) => {
    if (isWhole) void actions.order(rowIds, after)
  }
  const drag = useRowDrag({
    rows: rowIds,
    activeRow: grid.row,
    onOrder: order,
    onAttach: (id, evidenceId) => void actions.attach(id, evidenceId),
  })
  const { select, edit, stop, move } = grid
  useRoomKeys({ F6: () => stop(true) })
  const drafted = useDrafted()
  const table = useMemo(
    (): TableContextValue => ({
      caseId: suit.caseId,
      columns,
      tracks: `56px ${columns.map(({ grow }) => `minmax(0, ${String(grow)}fr)`).join(' ')}`,
      publications,
      drafted,
      attach: setAttachTo,
      grid: { select, edit, stop, move },
    }),
    [suit.caseId, columns, publications, drafted, select, edit, stop, move],
  )
  const rowActions: RowActions = {
    attach: setAttachTo,
    duplicate: (record) => void actions.duplicate(record).then(onChoose),
    shift: (id, by) => {
      const at = rowIds.indexOf(id)
      if (at + by < 0 || at + by >= rowIds.length) return
      const after = [...rowIds]
      after.splice(at + by, 0, ...after.splice(at, 1))
      order(after)
    },
    remove: setRemoved,
  }
  const selected = rows.find(({ id }) => id === grid.row)
  return (
    <TableContext value={table}>
      <RowActionsContext value={rowActions}>
        <DndContext
          sensors={drag.sensors}
          collisionDetection={rowUnderPointer}
          measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
          accessibility={{
            announcements: silent,
            screenReaderInstructions: { draggable: text('dragHelp') },
          }}
          onDragStart={drag.onDragStart}
          onDragOver={drag.onDragOver}
          onDragEnd={drag.onDragEnd}
          onDragCancel={drag.onDragCancel}
        >
          <div className={classes['view']} onKeyDown={(event) => switchPane(event, () => stop(true))}>
            <div className={classes['main']}>
              <TableTools
                filter={filter}
                onFilter={setFilter}
                columns={columns}
                counts={{
                  all: statements.length,
                  shown: rows.length,
                  lacking: statements.filter(({ id }) => findings.of(id).length > 0).length,
                }}
                isSideOpen={isSideOpen}
                onSide={() => setSideOpen((open) => !open)}
                onAdd={onAdd}
              />
              {rows.length === 0 ? <p className={classes['nothing']}>{text('nothingFound')}</p> : null}
              <StatementTable
                rows={rows}
                numbers={numbers}
                findings={findings}
                grid={grid}
                drop={drag.drop}
                isDragging={drag.dragged !== undefined}
              />
            </div>
            {isSideOpen ? (
              <SidePanel
                suit={suit}
                record={selected}
                numbers={numbers}
                findings={selected === undefined ? [] : findings.of(selected.id)}
                target={target?.record === selected?.id ? target?.field : undefined}
                onAttach={(evidenceId) => {
                  if (selected !== undefined) void actions.attach(selected.id, evidenceId)
                }}
              />
            ) : null}
          </div>
          <DragOverlay dropAnimation={null}>
            {drag.dragged === undefined ? null : (
              <div className={classes['overlay']}>{drag.dragged.label.slice(0, 140)}</div>
            )}
          </DragOverlay>
        </DndContext>
        <VisuallyHidden role="status">
          {drag.drop === undefined
            ? drag.dragged && text('dragTaken', { label: drag.dragged.label })
            : text(drag.drop.as === 'evidence' ? 'dropAttach' : 'dropMove', {
                number: numbers.get(drag.drop.row) ?? 0,
              })}
        </VisuallyHidden>
        <AttachEvidence
          caseId={suit.caseId}
          record={statements.find(({ id }) => id === attachTo)}
          onClose={() => {
            setAttachTo(undefined)
            grid.stop(true)
          }}
          onAttach={actions.attach}
        />
        <AskReason
          title={text('deleteStatementNumber', {
            number: removed === undefined ? 0 : (numbers.get(removed.id) ?? 0),
          })}
          isOpen={removed !== undefined}
          onClose={() => {
            setRemoved(undefined)
            grid.stop(true)
          }}
          onConfirm={async (reason) => {
            if (removed === undefined) return
            await deleteRecord('statement', { id: removed.id, version: removed.version, reason })
          }}
        />
      </RowActionsContext>
    </TableContext>
  )
}

/** The status line of the table tells of a drag, in the person's language. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}
