import { Text, Title } from '@mantine/core'
import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { barLengths, shareOf } from '../../../shared/stats/bars.ts'
import {
  statsAboutText,
  statsKeyLabel,
  statsTableText,
  statsWordText,
} from '../../../shared/text/stats-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import classes from './numbers.module.css'

const barWidth = 160
const barHeight = 12

/** A table of numbers, each line with its bar; the sentence below the title says what a look at the bars does. */
export function NumberTable({ of }: { readonly of: Numbers['tables'][number] }) {
  const text = useText('numbers')
  const language = useLanguage()
  const { table, cells, total } = of
  const title = statsTableText[table][language]
  const lengths = barLengths(
    cells.map(({ count }) => count),
    barWidth,
  )
  const largest = cells.reduce(
    (most, cell) => ((cell.count ?? 0) > (most?.count ?? 0) ? cell : most),
    cells[0],
  )
  return (
    <section className={classes['card']} aria-label={title}>
      <Title order={2} size="h6">
        {title}
      </Title>
      <Text size="xs" className={classes['about'] ?? ''}>
        {statsAboutText[table][language]}{' '}
        {largest === undefined || cells.length < 3
          ? null
          : text('most', {
              what: statsKeyLabel(table, largest.key, language),
              count: largest.count ?? 0,
              total: total ?? 0,
            })}
      </Text>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" className={classes['name']}>
              <span className={classes['unseen']}>{text('line')}</span>
            </th>
            <th scope="col" className={classes['number']}>
              {statsWordText.number[language]}
            </th>
            <th scope="col" className={classes['number']}>
              {statsWordText.share[language]}
            </th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {cells.map(({ key, count }, place) => (
            <tr key={key}>
              <th scope="row" className={classes['name']}>
                {statsKeyLabel(table, key, language)}
              </th>
              <td className={classes['number']}>{count}</td>
              <td className={classes['number']}>{shareText(shareOf(count, total))}</td>
              <td className={classes['chart']} aria-hidden>
                <Bar length={lengths[place] ?? 0} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes['name']}>
              {statsWordText.sum[language]}
            </th>
            <td className={classes['number']}>{total}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function shareText(share: number | undefined): string {
  return share === undefined ? '' : `${String(share)} %`
}

function Bar({ length }: { readonly length: number }) {
  return (
    <svg width={barWidth} height={barHeight} viewBox={`0 0 ${String(barWidth)} ${String(barHeight)}`}>
      <line className={classes['base']} x1={0.5} x2={0.5} y1={0} y2={barHeight} />
      {length === 0 ? null : <rect className={classes['bar']} y={1} width={length} height={barHeight - 2} />}
    </svg>
  )
}
