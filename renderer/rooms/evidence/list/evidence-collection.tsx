import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import type { EvidenceRow } from '../../../../shared/contract/evidence-list-contract.ts'
import { useText } from '../../../client/language.ts'
import { useRowHeight } from '../../../client/row-height.ts'
import type { PagedList } from '../../../client/use-paged-list.ts'
import { isKeyboardInRoom } from '../../../ui/keyboard-place.ts'
import classes from './evidence-list.module.css'
import { EvidenceLine, EvidenceTile } from './evidence-row.tsx'
import { useListKeys } from './list-keyboard.ts'
import type { ChangeList, ListState } from './list-state.ts'
import type { Selection } from './use-selection.ts'

type EvidenceCollectionProps = {
  readonly list: PagedList<EvidenceRow>
  readonly state: ListState
  readonly change: ChangeList
  readonly selection: Selection
  readonly onOpen: (row: EvidenceRow) => void
  readonly onDelete: () => void
}

const tileHeight = 216
const tileWidth = 184

/** The exhibits, of which only those on screen exist: lines or tiles, one stop for the keyboard. */
export function EvidenceCollection(props: EvidenceCollectionProps) {
  const { list, state, change, selection, onOpen } = props
  const text = useText('evidence')
  const boxId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize()
  const boxRef = useMergedRef(scroller, sizeRef)
  const isGrid = state.view === 'grid'
  const lineHeight = useRowHeight(34)
  const columns = isGrid ? Math.max(1, Math.floor(width / tileWidth)) : 1
  const total = list.total ?? 0
  const virtual = useVirtualizer({
    count: Math.ceil(total / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => (isGrid ? tileHeight : lineHeight),
    overscan: isGrid ? 2 : 12,
  })
  useEffect(() => virtual.measure(), [virtual, isGrid, lineHeight])
  const lines = virtual.getVirtualItems()
  const { show } = list
  const [first, last] = [(lines[0]?.index ?? 0) * columns, ((lines.at(-1)?.index ?? 0) + 1) * columns - 1]
  useEffect(() => show(first, Math.max(first, Math.min(last, total - 1))), [show, first, last, total])

  const active = Math.min(state.active, Math.max(0, total - 1))
  const scrollTo = (index: number) => virtual.scrollToIndex(Math.floor(index / columns))
  useEffect(() => {
    if (active > 0) scrollTo(active)
    if (!isKeyboardInRoom()) scroller.current?.focus({ preventScroll: true })
    // Only on coming back: where it was left.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const onKeyDown = useListKeys({ ...props, active, columns, total, scroller, scrollTo, lineHeight })

  const isShown = active >= first && active <= last
  return (
    <div
      ref={boxRef}
      className={classes['box']}
      role="listbox"
      aria-multiselectable
      aria-label={text('title')}
      aria-description={text('listKeys')}
      aria-activedescendant={
        isShown && list.at(active) !== undefined ? `${boxId}-${String(active)}` : undefined
      }
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        className={`${classes['body'] ?? ''} ${list.isOld ? (classes['old'] ?? '') : ''}`}
        style={{ height: virtual.getTotalSize() }}
      >
        {lines.map((line) => (
          <div
            key={line.key}
            className={classes['line']}
            style={{
              top: line.start,
              height: line.size,
              gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))`,
            }}
          >
            {Array.from({ length: columns }, (_unused, column) => {
              const index = line.index * columns + column
              const row = list.at(index)
              if (row === undefined) return <div key={column} />
              const onCheck = (event: React.MouseEvent) => {
                if (event.shiftKey) void selection.extend(index)
                else selection.toggle(row.id, index)
              }
              return (
                <div
                  key={row.id}
                  id={`${boxId}-${String(index)}`}
                  role="option"
                  aria-selected={state.selected.has(row.id)}
                  aria-setsize={total}
                  aria-posinset={index + 1}
                  data-active={index === active}
                  className={classes[isGrid ? 'tile' : 'row']}
                  onClick={(event) => {
                    if (event.shiftKey || event.ctrlKey || event.metaKey) return onCheck(event)
                    change({ active: index })
                    onOpen(row)
                  }}
                >
                  {isGrid ? (
                    <EvidenceTile row={row} onCheck={onCheck} />
                  ) : (
                    <EvidenceLine row={row} onCheck={onCheck} />
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

/** What the columns of the lines are. */
export function CollectionHead() {
  const text = useText('evidence')
  return (
    <div className={classes['head']} aria-hidden>
      <span />
      <span>{text('columnTitle')}</span>
      <span>{text('columnSource')}</span>
      <span>{text('columnDate')}</span>
      <span className={classes['number']}>{text('columnSize')}</span>
      <span>{text('columnTakenIn')}</span>
      <span />
    </div>
  )
}
