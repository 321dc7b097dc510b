import { ActionIcon, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import { useEffect, useState } from 'react'
import { useText } from '../../../client/language.ts'
import classes from './compose.module.css'
import type { ComposeRow } from './compose-rows.ts'
import type { Dragged, DropTarget } from './drag-data.ts'

type SectionRowProps = {
  readonly row: Extract<ComposeRow, { kind: 'section' }>
  readonly title: string
  readonly exhibits: number
  /** Undefined while a page of it is not counted. */
  readonly pages: number | undefined
  readonly place: { readonly top: number; readonly height: number }
  readonly drop: DropTarget | undefined
  readonly isTabStop: boolean
  readonly isDragged: boolean
  readonly isOnly: boolean
  readonly isLast: boolean
  readonly onFocus: () => void
  readonly onRename: (title: string) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** The heading of a section: its name is typed in place. */
export function SectionRow(props: SectionRowProps) {
  const { row, title, exhibits, pages, place, drop, isTabStop } = props
  const text = useText('bundles')
  const dragged: Dragged = { type: 'section', section: row.section, title }
  const drag = useDraggable({ id: row.key, data: dragged })
  const { setNodeRef } = useDroppable({ id: `row ${row.key}`, data: { row } })
  const count = text('exhibits', { count: exhibits })
  return (
    <li
      ref={setNodeRef}
      className={`${classes['row'] ?? ''} ${classes['heading'] ?? ''}`}
      style={place}
      data-dragged={props.isDragged}
      data-drop={drop === undefined ? undefined : drop.isAfter ? 'after' : 'before'}
    >
      <UnstyledButton
        ref={drag.setNodeRef}
        {...drag.listeners}
        className={classes['handle']}
        data-handle={row.key}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={text('moveSection', { title })}
        aria-describedby={drag.attributes['aria-describedby']}
        onFocus={props.onFocus}
      >
        <IconGripVertical size={16} aria-hidden />
      </UnstyledButton>
      <SectionTitle title={title} number={row.section + 1} onRename={props.onRename} />
      <span className={classes['figure']}>
        {pages === undefined ? count : `${count} · ${text('pagesShort', { pages })}`}
      </span>
      <ActionIcon
        size="sm"
        aria-label={text('sectionUp', { title })}
        disabled={row.section === 0}
        onClick={() => props.onMove(-1)}
      >
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        aria-label={text('sectionDown', { title })}
        disabled={props.isLast}
        onClick={() => props.onMove(1)}
      >
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        aria-label={text('removeSection', { title })}
        disabled={props.isOnly}
        onClick={props.onRemove}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  )
}

type SectionTitleProps = {
  readonly title: string
  readonly number: number
  readonly onRename: (title: string) => void
}

function SectionTitle({ title, number, onRename }: SectionTitleProps) {
  const text = useText('bundles')
  const [typed, setTyped] = useState(title)
  useEffect(() => setTyped(title), [title])
  const keep = () => {
    if (typed.trim() === '') setTyped(title)
    else if (typed.trim() !== title) onRename(typed.trim())
  }
  return (
    <TextInput
      flex={1}
      size="xs"
      fw={600}
      aria-label={text('sectionTitle', { number })}
      value={typed}
      maxLength={300}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setTyped(title)
      }}
    />
  )
}
