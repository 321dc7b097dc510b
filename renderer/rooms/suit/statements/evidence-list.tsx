import { useDraggable } from '@dnd-kit/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'
import type { ItemOf, PagedList } from '../../../client/use-paged-list.ts'
import { formatDate } from '../../../ui/format-text.ts'
import { nextIndex } from '../../../ui/list-keys.ts'
import classes from './statement-table.module.css'

type EvidenceItem = ItemOf<'evidence.list'>

type EvidenceListProps = {
  readonly list: PagedList<EvidenceItem>
  readonly label: string
  readonly onAttach: (evidenceId: string) => void
}

const itemHeight = 50

/** Exhibits of any number: arrows go through them, Space takes one up to carry it to a statement, Enter attaches it at once. */
export function EvidenceList({ list, label, onAttach }: EvidenceListProps) {
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const total = list.total ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => itemHeight,
    overscan: 10,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, total - 1)])].sort(
        (one, other) => one - other,
      ),
  })
  const shown = virtual.getVirtualItems()
  const { show } = list
  const { startIndex: first = 0, endIndex: last = 0 } = virtual.range ?? {}
  useEffect(() => show(first, last), [show, first, last])
  const marked = Math.min(active, Math.max(0, total - 1))
  // The item that is to have the focus may be on its way still.
  const awaited = useRef<number>(undefined)
  useEffect(() => {
    if (awaited.current === undefined) return
    const found = box.current?.querySelector<HTMLElement>(`[data-index="${String(awaited.current)}"]`)
    if (found === null || found === undefined) return
    awaited.current = undefined
    found.focus({ preventScroll: true })
  })
  const go = (index: number) => {
    awaited.current = index
    setActive(index)
    virtual.scrollToIndex(index)
  }
  return (
    <div ref={box} className={classes['evidenceBox']} role="list" aria-label={label}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {shown.map(({ index, start }) => {
          const item = list.at(index)
          if (item === undefined) return null
          return (
            <EvidenceRow
              key={item.id}
              item={item}
              place={{ index, total, top: start }}
              isActive={index === marked}
              onGo={go}
              onAttach={onAttach}
            />
          )
        })}
      </div>
    </div>
  )
}

type EvidenceRowProps = {
  readonly item: EvidenceItem
  readonly place: { readonly index: number; readonly total: number; readonly top: number }
  readonly isActive: boolean
  readonly onGo: (index: number) => void
  readonly onAttach: (evidenceId: string) => void
}

function EvidenceRow({ item, place, isActive, onGo, onAttach }: EvidenceRowProps) {
  const language = useLanguage()
  const { index, total, top } = place
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging, active } = useDraggable({
    id: `evidence-${item.id}`,
    data: { kind: 'evidence', id: item.id, label: item.title },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const next = active === null ? nextIndex(event.key, { at: index, total, page: 8 }) : undefined
    if (next !== undefined) onGo(next)
    else if (event.key === 'Enter' && active === null) onAttach(item.id)
    else return void listeners?.['onKeyDown']?.(event)
    event.preventDefault()
  }
  return (
    <div
      ref={(element) => {
        setNodeRef(element)
        setActivatorNodeRef(element)
      }}
      {...listeners}
      onKeyDown={onKeyDown}
      role="listitem"
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={classes['evidenceItem']}
      style={{ top, height: itemHeight, opacity: isDragging ? 0.5 : 1 }}
      title={item.title}
    >
      <span className={classes['oneLine']}>{item.title}</span>
      <span className={`${classes['quiet'] ?? ''} ${classes['oneLine'] ?? ''}`}>
        {[valueLabel('evidenceKind', item.kind, language), item.datedOn && formatDate(item.datedOn, language)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </span>
    </div>
  )
}
