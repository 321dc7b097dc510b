import { useMemo } from 'react'
import type { BoardRow } from '../../../shared/contract/suit-board-contract.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatDate, formatMoney } from '../../ui/format-text.ts'
import type { TableColumn } from '../../ui/virtual-table.tsx'
import classes from './suits.module.css'

/** Two lines of a cell: what it is, and what goes with it. */
function Two({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <span className={classes['two']} title={[first, second].filter(Boolean).join(' · ')}>
      <span className={classes['first']}>{first}</span>
      <span className={classes['second']}>{second}</span>
    </span>
  )
}

/** What the table of suits shows of each. */
export function useBoardColumns(): readonly TableColumn<BoardRow>[] {
  const text = useText('suits')
  const language = useLanguage()
  return useMemo(() => {
    const money = (tiyn: number | undefined) => (
      <span className={classes['sum']}>{tiyn === undefined ? '' : formatMoney(tiyn, language)}</span>
    )
    const plain = (value: string | undefined) => <span title={value}>{value ?? ''}</span>
    return [
      {
        id: 'case',
        label: text('column-case'),
        width: 'minmax(190px, 2.6fr)',
        sort: 'case',
        cell: ({ caseTitle, plaintiffs }) => (
          <Two first={caseTitle} second={plaintiffs.map(({ name }) => name).join(', ')} />
        ),
      },
      {
        id: 'court',
        label: text('column-court'),
        width: 'minmax(110px, 1.3fr)',
        sort: 'court',
        cell: ({ court }) => plain(court?.name),
      },
      {
        id: 'stage',
        label: text('column-stage'),
        width: 'minmax(110px, 1.1fr)',
        sort: 'stage',
        cell: ({ stage, outcome }) => (
          <Two
            first={outcome === undefined ? (stage ?? '') : valueLabel('suitOutcome', outcome, language)}
            second={outcome === undefined ? '' : (stage ?? '')}
          />
        ),
      },
      {
        id: 'next',
        label: text('column-next'),
        width: '120px',
        sort: 'next',
        cell: ({ next }) =>
          next === undefined ? (
            ''
          ) : (
            <Two first={formatDate(next.on, language)} second={text(`next-${next.what}`)} />
          ),
      },
      {
        id: 'lawyer',
        label: text('column-lawyer'),
        width: 'minmax(100px, 1fr)',
        sort: 'lawyer',
        cell: ({ lawyer }) => plain(lawyer?.name),
      },
      {
        id: 'claimed',
        label: text('column-claimed'),
        width: '128px',
        sort: 'claimed',
        align: 'end',
        cell: ({ claimedTiyn }) => money(claimedTiyn),
      },
      {
        id: 'awarded',
        label: text('column-awarded'),
        width: '116px',
        sort: 'awarded',
        align: 'end',
        cell: ({ awardedTiyn }) => money(awardedTiyn),
      },
      {
        id: 'costs-claimed',
        label: text('column-costs-claimed'),
        width: '128px',
        sort: 'costs-claimed',
        align: 'end',
        cell: ({ costsClaimedTiyn }) => money(costsClaimedTiyn),
      },
      {
        id: 'costs-awarded',
        label: text('column-costs-awarded'),
        width: '136px',
        sort: 'costs-awarded',
        align: 'end',
        cell: ({ costsAwardedTiyn }) => money(costsAwardedTiyn),
      },
    ]
  }, [text, language])
}
