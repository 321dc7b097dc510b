import { useVirtualizer } from '@tanstack/react-virtual'
import { useDroppable } from '@dnd-kit/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { PlanExhibit } from '../../../../shared/contract/bundle-contract.ts'
import { useText } from '../../../client/language.ts'
import { useRowHeight } from '../../../client/row-height.ts'
import { nextIndex } from '../../../ui/list-keys.ts'
import {
  allExhibits,
  moveSection,
  removeExhibits,
  removeSection,
  renameSection,
  stepExhibits,
} from '../sections.ts'
import type { Selection } from '../use-selection.ts'
import type { Composition } from '../use-sections.ts'
import classes from './compose.module.css'
import { composeRows, type ComposeRow } from './compose-rows.ts'
import type { Dragged, DropTarget } from './drag-data.ts'
import { ExhibitRow } from './exhibit-row.tsx'
import { SectionRow } from './section-row.tsx'

type SectionListProps = {
  readonly composition: Composition
  readonly planned: ReadonlyMap<string, PlanExhibit>
  readonly titleOf: (id: string) => string
  readonly selection: Selection
  readonly dragged: Dragged | undefined
  readonly target: DropTarget | undefined
}

/** Sections with their exhibits, of which only the lines on screen exist. */
export function SectionList(props: SectionListProps) {
  const { composition, planned, titleOf, selection, dragged, target } = props
  const { sections, change } = composition
  const text = useText('bundles')
  const rows = useMemo(() => composeRows(sections), [sections])
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const focusWanted = useRef<string | undefined>(undefined)
  const heights = { section: useRowHeight(42), exhibit: useRowHeight(34), empty: useRowHeight(36) }
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'exhibit'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 14,
  })
  useEffect(() => virtual.measure(), [virtual, rows, heights.exhibit])
  const end = useDroppable({ id: 'end', data: { row: rows.at(-1) } })

  // A line that moved keeps the focus, wherever it is drawn now.
  useEffect(() => {
    const key = focusWanted.current
    if (key === undefined) return
    const at = rows.findIndex((row) => row.key === key)
    if (at < 0) return
    setActive(at)
    virtual.scrollToIndex(at)
    const handle = box.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(key)}"]`)
    if (handle === null || handle === undefined) return
    handle.focus({ preventScroll: true })
    focusWanted.current = undefined
  })

  const movesWith = (id: string) =>
    selection.has(id) ? allExhibits(sections).filter((each) => selection.has(each)) : [id]
  const pagesOf = (ids: readonly string[]) =>
    ids.reduce<number | undefined>((sum, id) => {
      const exhibit = planned.get(id)
      if (sum === undefined || exhibit?.pages === undefined) return undefined
      return sum + exhibit.pages + (exhibit.slipPages ?? 0)
    }, 0)
  const takeOut = (ids: readonly string[], after?: ComposeRow) => {
    focusWanted.current = after?.key
    change((now) => removeExhibits(now, ids))
    selection.clear()
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-handle]')?.dataset['handle']
    const marked = rows.findIndex((row) => row.key === key)
    const row = rows[marked]
    if (dragged !== undefined || row === undefined) return
    const step = event.key === 'ArrowUp' ? -1 : 1
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && isArrow) {
      if (row.kind === 'exhibit') {
        focusWanted.current = row.key
        change((now) => stepExhibits(now, movesWith(row.id), step))
      } else move(row.section, step)
    } else if (event.key === 'Delete' && row.kind === 'exhibit') {
      takeOut(movesWith(row.id), rows[marked + 1] ?? rows[marked - 1])
    } else if (event.key === 'Enter' && row.kind === 'exhibit') {
      selection.toggle(row.id, { isRange: event.shiftKey, list: allExhibits(sections) })
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
      selection.set(allExhibits(sections))
    } else if (event.key === 'Escape') selection.clear()
    else {
      const next = nextIndex(event.key, { at: marked, total: rows.length, page: 12 })
      if (next === undefined) return
      // Nothing can be focused on the empty place of a section.
      const towards = next < marked ? -1 : 1
      const found = rows[next]?.kind === 'empty' ? (rows[next + towards] ?? rows[next - 1]) : rows[next]
      focusWanted.current = found?.key
      setActive(rows.indexOf(found ?? row))
    }
    event.preventDefault()
  }
  const move = (section: number, step: -1 | 1) => {
    const to = step === -1 ? section - 1 : section + 2
    if (to < 0 || to > sections.length) return
    focusWanted.current = `section-${String(section + step)}`
    change((now) => moveSection(now, section, to))
  }

  return (
    <div
      className={classes['list']}
      ref={(node) => {
        box.current = node
        end.setNodeRef(node)
      }}
      onKeyDown={onKeyDown}
    >
      <ul
        className={classes['body']}
        aria-label={text('contents')}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const shared = {
            place: { top: item.start, height: item.size },
            drop: target?.row.key === row.key ? target : undefined,
            isTabStop: item.index === Math.min(active, rows.length - 1),
            onFocus: () => setActive(item.index),
          }
          if (row.kind === 'empty') return <EmptyRow key={row.key} row={row} {...shared} />
          if (row.kind === 'section') {
            const section = sections[row.section]
            return (
              <SectionRow
                key={row.key}
                {...shared}
                row={row}
                title={section?.title ?? ''}
                exhibits={section?.evidenceIds.length ?? 0}
                pages={pagesOf(section?.evidenceIds ?? [])}
                isOnly={sections.length === 1}
                isLast={row.section === sections.length - 1}
                isDragged={dragged?.type === 'section' && dragged.section === row.section}
                onRename={(title) => change((now) => renameSection(now, row.section, title))}
                onMove={(step) => move(row.section, step)}
                onRemove={() => change((now) => removeSection(now, row.section))}
              />
            )
          }
          return (
            <ExhibitRow
              key={row.key}
              {...shared}
              row={row}
              title={titleOf(row.id)}
              planned={planned.get(row.id)}
              selection={selection}
              moves={movesWith(row.id)}
              isDragged={dragged?.type === 'exhibits' && dragged.ids.includes(row.id)}
              onTick={(isRange) => selection.toggle(row.id, { isRange, list: allExhibits(sections) })}
              onRemove={() => takeOut([row.id], rows[item.index + 1])}
            />
          )
        })}
      </ul>
    </div>
  )
}

type EmptyRowProps = {
  readonly row: ComposeRow
  readonly place: { readonly top: number; readonly height: number }
  readonly drop: DropTarget | undefined
}

function EmptyRow({ row, place, drop }: EmptyRowProps) {
  const text = useText('bundles')
  const { setNodeRef } = useDroppable({ id: `row ${row.key}`, data: { row } })
  return (
    <li
      ref={setNodeRef}
      className={`${classes['row'] ?? ''} ${classes['empty'] ?? ''}`}
      style={place}
      data-drop={drop === undefined ? undefined : 'after'}
    >
      {text('emptySection')}
    </li>
  )
}
