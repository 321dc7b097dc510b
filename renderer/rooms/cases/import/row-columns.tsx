import { useMemo } from 'react'
import type { PlannedRow } from '../../../../shared/case-import/planned-row.ts'
import { describeRowProblem } from '../../../../shared/text/row-problem-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { TableColumn } from '../../../ui/virtual-table.tsx'
import classes from './import.module.css'

type Item = PlannedRow & { readonly id: string }

/** What the table of rows shows of each: what stops a row stands for all its remarks, else the first. */
export function useRowColumns(taken: ReadonlyMap<number, boolean>): readonly TableColumn<Item>[] {
  const text = useText('cases')
  const language = useLanguage()
  return useMemo(
    () => [
      { id: 'row', label: text('importColumn-row'), width: '52px', cell: (item) => String(item.row) },
      {
        id: 'take',
        label: text('importColumn-take'),
        width: '100px',
        cell: (item) => {
          if (item.stops) return <span className={classes['care']}>{text('importStop')}</span>
          return taken.get(item.row) === true ? (
            text('importTaken')
          ) : (
            <span className={classes['out']}>{text('importOut')}</span>
          )
        },
      },
      {
        id: 'title',
        label: text('importColumn-title'),
        width: 'minmax(160px, 1.4fr)',
        cell: (item) =>
          item.joins === undefined ? (
            <span title={item.title}>{item.title}</span>
          ) : (
            <span className={classes['out']}>{text('importJoins', { row: item.joins })}</span>
          ),
      },
      {
        id: 'people',
        label: text('importColumn-people'),
        width: 'minmax(120px, 1fr)',
        cell: (item) => {
          const names = item.people.map(({ title }) => title).join(', ')
          return <span title={names}>{names}</span>
        },
      },
      {
        id: 'problem',
        label: text('importColumn-problem'),
        width: 'minmax(170px, 1.5fr)',
        cell: (item) => {
          const first = item.problems.find(({ level }) => level === 'stops') ?? item.problems[0]
          if (first === undefined) return ''
          const words = describeRowProblem(first, language)
          return (
            <span className={first.level === 'stops' ? classes['care'] : undefined} title={words}>
              {words}
            </span>
          )
        },
      },
    ],
    [text, language, taken],
  )
}
