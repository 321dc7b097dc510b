import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PagedList } from '../client/use-paged-list.ts'
import { useRowHeight } from '../client/row-height.ts'
import { isKeyboardInRoom } from './keyboard-place.ts'
import { nextIndex } from './list-keys.ts'
import { TableHead } from './virtual-table-head.tsx'
import classes from './virtual-table.module.css'

/** One column: `sort` is what the list calls that order; without it the column does not sort. */
export type TableColumn<Item> = {
  readonly id: string
  readonly label: string
  /** A track of a CSS grid: `120px`, `minmax(200px, 2fr)`. */
  readonly width: string
  readonly sort?: string
  /** Sums stand at the end of their column, head and all. */
  readonly align?: 'end'
  readonly cell: (item: Item) => ReactNode
}

export type TableSort = { readonly sort: string; readonly descending: boolean }

type VirtualTableProps<Item> = {
  readonly label: string
  readonly columns: readonly TableColumn<Item>[]
  readonly list: PagedList<Item>
  readonly order: TableSort
  readonly onOrder: (order: TableSort) => void
  readonly onOpen: (item: Item) => void
  /** The row that is marked as open beside the table. */
  readonly openId?: string | undefined
  /** At the normal size of text; it grows with it. */
  readonly rowHeight?: number
  /** Takes the keyboard when it comes on screen, unless something else has it. */
  readonly isFocused?: boolean
}

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature })
type Placed<Item> = { readonly index: number; readonly item: Item }

/**
 * A table of any length of which only the rows on screen exist. One stop for the keyboard: arrows, Page Up and Down, Home and
 * End move, Enter opens.
 */
export function VirtualTable<Item extends { readonly id: string }>(props: VirtualTableProps<Item>) {
  const { label, columns, list, order, onOrder, onOpen, openId, isFocused = false } = props
  const rowHeight = useRowHeight(props.rowHeight ?? 34)
  const box = useRef<HTMLDivElement>(null)
  const gridId = useId()
  const [active, setActive] = useState(0)
  const total = list.total ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 36,
  })
  const rows = virtual.getVirtualItems()
  const { show } = list
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0]
  useEffect(() => show(first, last), [show, first, last])
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  // What a link opened is where the keyboard goes on from.
  const openAt = rows.find(({ index }) => list.at(index)?.id === openId)?.index
  useEffect(() => {
    if (openId !== undefined && openAt !== undefined) setActive(openAt)
  }, [openId, openAt])
  useEffect(() => {
    if (isFocused && !isKeyboardInRoom()) box.current?.focus({ preventScroll: true })
    // Only when it comes on screen.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Placed<Item>>()
    return helper.columns(
      columns.map((column) =>
        helper.display({
          id: column.id,
          header: column.label,
          enableSorting: column.sort !== undefined,
          cell: ({ row }) => column.cell(row.original.item),
        }),
      ),
    )
  }, [columns])
  const data = rows.flatMap(({ index }): Placed<Item>[] => {
    const item = list.at(index)
    return item === undefined ? [] : [{ index, item }]
  })
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => String(row.index),
    manualSorting: true,
  })
  const byIndex = new Map(table.getRowModel().rows.map((row) => [row.original.index, row]))
  const tracks = columns.map((column) => column.width).join(' ')
  const marked = Math.min(active, Math.max(0, total - 1))

  // Enter on a row whose page is on the way opens it when it is there, unless another key comes first.
  const awaited = useRef<number>(undefined)
  useEffect(() => {
    const item = awaited.current === undefined ? undefined : list.at(awaited.current)
    if (item === undefined) return
    awaited.current = undefined
    onOpen(item)
  })
  const onKeyDown = (event: React.KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / rowHeight) - 2)
    const next = nextIndex(event.key, { at: marked, total, page })
    awaited.current = undefined
    if (next !== undefined) {
      setActive(next)
      virtual.scrollToIndex(next)
    } else if (event.key === 'Enter' && event.target === box.current) {
      const item = list.at(marked)
      if (item !== undefined) onOpen(item)
      else if (list.total !== 0) awaited.current = marked
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className={classes['box']}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-activedescendant={byIndex.has(marked) ? `${gridId}-${String(marked)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} tracks={tracks} order={order} onOrder={onOrder} />
      <div
        className={`${classes['body'] ?? ''} ${list.isOld ? (classes['old'] ?? '') : ''}`}
        role="rowgroup"
        style={{ height: virtual.getTotalSize() }}
      >
        {rows.map(({ index, start }) => {
          const row = byIndex.get(index)
          return (
            <div
              key={index}
              id={`${gridId}-${String(index)}`}
              className={classes['row']}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={row !== undefined && row.original.item.id === openId}
              data-active={index === marked || (row !== undefined && row.original.item.id === openId)}
              style={{ top: start, height: rowHeight, gridTemplateColumns: tracks }}
              onClick={() => {
                awaited.current = undefined
                setActive(index)
                if (row !== undefined) onOpen(row.original.item)
              }}
            >
              {row === undefined
                ? columns.map((column) => <div key={column.id} className={classes['cell']} role="gridcell" />)
                : row.getVisibleCells().map((cell) => (
                    <div key={cell.id} className={classes['cell']} role="gridcell">
                      <table.FlexRender cell={cell} />
                    </div>
                  ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
