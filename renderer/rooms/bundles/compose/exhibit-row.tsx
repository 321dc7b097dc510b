import { ActionIcon, Checkbox, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconGripVertical, IconX } from '@tabler/icons-react'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import type { PlanExhibit } from '../../../../shared/contract/bundle-contract.ts'
import { bundleProblemText } from '../../../../shared/text/bundle-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import type { Selection } from '../use-selection.ts'
import classes from './compose.module.css'
import type { ComposeRow } from './compose-rows.ts'
import type { Dragged, DropTarget } from './drag-data.ts'

type ExhibitRowProps = {
  readonly row: Extract<ComposeRow, { kind: 'exhibit' }>
  readonly title: string
  /** What a build would make of it, when that is known. */
  readonly planned: PlanExhibit | undefined
  readonly place: { readonly top: number; readonly height: number }
  readonly selection: Selection
  /** What is moved when this row is: all that is ticked, or itself. */
  readonly moves: readonly string[]
  readonly drop: DropTarget | undefined
  readonly isTabStop: boolean
  readonly isDragged: boolean
  readonly onFocus: () => void
  readonly onTick: (isRange: boolean) => void
  readonly onRemove: () => void
}

/** An exhibit in the composition: its number, its pages, a handle to move it by. */
export function ExhibitRow(props: ExhibitRowProps) {
  const { row, title, planned, place, selection, moves, drop, isTabStop } = props
  const text = useText('bundles')
  const language = useLanguage()
  const dragged: Dragged = { type: 'exhibits', ids: moves, title }
  const drag = useDraggable({ id: `exhibit ${row.id}`, data: dragged })
  const { setNodeRef } = useDroppable({ id: `row ${row.key}`, data: { row } })
  const pages = planned?.pages === undefined ? undefined : planned.pages + (planned.slipPages ?? 0)
  return (
    <li
      ref={setNodeRef}
      className={classes['row']}
      style={place}
      data-ticked={selection.has(row.id)}
      data-dragged={props.isDragged}
      data-drop={drop === undefined ? undefined : drop.isAfter ? 'after' : 'before'}
    >
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={text('tick', { title })}
        checked={selection.has(row.id)}
        onChange={() => undefined}
        onClick={(event) => props.onTick(event.shiftKey)}
      />
      <UnstyledButton
        ref={drag.setNodeRef}
        {...drag.listeners}
        className={classes['handle']}
        data-handle={row.key}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={text('moveExhibit', { number: row.number, title })}
        aria-describedby={drag.attributes['aria-describedby']}
        onFocus={props.onFocus}
      >
        <IconGripVertical size={16} aria-hidden />
      </UnstyledButton>
      <span className={classes['number']}>{row.number}</span>
      <span className={classes['title']} title={title}>
        {title}
      </span>
      {planned?.outcome === undefined || planned.outcome === 'whole' ? null : (
        <Tooltip
          label={text(planned.outcome === 'rasterised' ? 'asPictures' : 'slipOnly', {
            reason: planned.reason === undefined ? '' : bundleProblemText[planned.reason][language],
          })}
          multiline
          maw={320}
        >
          <IconAlertTriangle size={16} color="var(--mantine-color-orange-text)" aria-hidden />
        </Tooltip>
      )}
      <span className={classes['date']}>
        {planned?.datedOn === undefined ? '' : formatDate(planned.datedOn, language)}
      </span>
      <span className={classes['figure']}>
        {pages === undefined ? text('notCounted') : text('pagesShort', { pages })}
      </span>
      <ActionIcon size="sm" tabIndex={-1} aria-label={text('takeOut', { title })} onClick={props.onRemove}>
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}
