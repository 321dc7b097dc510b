import { UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { PagedList } from '../../client/use-paged-list.ts'
import { useRowHeight } from '../../client/row-height.ts'
import { nextIndex } from '../list-keys.ts'
import type { DeskRow } from './desk-spec.ts'
import classes from './desk.module.css'

type DeskListProps<Item> = {
  readonly label: string
  readonly list: PagedList<Item>
  readonly row: (item: Item, place: number) => DeskRow
  readonly openId: string | undefined
  readonly onOpen: (item: Item) => void
}

/** The records at the side: of any number, of which only those on screen exist. Arrows move, Enter opens. */
export function DeskList<Item extends { readonly id: string }>(props: DeskListProps<Item>) {
  const { label, list, row, openId, onOpen } = props
  const box = useRef<HTMLDivElement>(null)
  const total = list.total ?? 0
  const rowHeight = useRowHeight(54)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const rows = virtual.getVirtualItems()
  const { show } = list
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0]
  useEffect(() => show(first, last), [show, first, last])
  // A row that is there has the focus at once, whatever is pressed next; one that is still on the way takes it when it is there.
  const wanted = useRef<number>(undefined)
  const focusWanted = () => {
    if (wanted.current === undefined) return
    const found = box.current?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"]`)
    if (found === null || found === undefined) return
    wanted.current = undefined
    found.focus()
  }
  useEffect(focusWanted)
  const focusRow = (index: number) => {
    wanted.current = index
    virtual.scrollToIndex(index)
    focusWanted()
  }
  return (
    <div ref={box} className={classes['list']}>
      <div
        role="list"
        aria-label={label}
        style={{ height: virtual.getTotalSize(), position: 'relative' }}
        onKeyDown={(event) => {
          const from = (event.target as HTMLElement).closest('[data-index]')?.getAttribute('data-index')
          const next = nextIndex(event.key, { at: Number(from ?? 0), total, page: 8 })
          if (next === undefined) return
          focusRow(next)
          event.preventDefault()
        }}
      >
        {rows.map(({ index, start }) => {
          const item = list.at(index)
          const shown = item === undefined ? undefined : row(item, index)
          return (
            <div
              key={index}
              role="listitem"
              className={classes['listItem']}
              style={{ top: start, height: rowHeight }}
            >
              {item === undefined || shown === undefined ? null : (
                <UnstyledButton
                  className={classes['row']}
                  data-index={index}
                  aria-current={item.id === openId ? 'true' : undefined}
                  onClick={() => onOpen(item)}
                >
                  <span className={classes['rowText']}>
                    <span className={classes['rowTitle']} title={shown.title}>
                      {shown.title}
                    </span>
                    <span className={classes['rowNote']} title={shown.note}>
                      {shown.note ?? ''}
                    </span>
                  </span>
                  {shown.mark}
                </UnstyledButton>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
