import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { TableColumn, TableSort } from './virtual-table.tsx'
import classes from './virtual-table.module.css'

type HeadProps<Item> = {
  readonly columns: readonly TableColumn<Item>[]
  readonly tracks: string
  readonly order: TableSort
  readonly onOrder: (order: TableSort) => void
}

/** The head of a table; a click on a column sorts by it, a second one the other way round. */
export function TableHead<Item>({ columns, tracks, order, onOrder }: HeadProps<Item>) {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} style={{ display: 'grid', gridTemplateColumns: tracks }}>
        {columns.map(({ id, label, sort, align }) => {
          const isSorted = sort !== undefined && order.sort === sort
          const direction = order.descending ? 'descending' : 'ascending'
          const Arrow = order.descending ? IconArrowDown : IconArrowUp
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={isSorted ? direction : undefined}
              className={classes['headCell']}
              style={align === 'end' ? { textAlign: 'end', justifyContent: 'flex-end' } : undefined}
              title={label}
            >
              {sort === undefined ? (
                <span className={classes['label']}>{label}</span>
              ) : (
                <UnstyledButton
                  className={classes['sort']}
                  onClick={() => onOrder({ sort, descending: isSorted && !order.descending })}
                >
                  <span className={classes['label']}>{label}</span>
                  {isSorted ? <Arrow size={14} aria-hidden /> : null}
                </UnstyledButton>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
