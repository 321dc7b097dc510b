import { Text } from '@mantine/core'
import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { shareOf } from '../../../shared/stats/bars.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { statsWordText } from '../../../shared/text/stats-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NumberTable } from './number-table.tsx'
import classes from './numbers.module.css'

/** Every number as it is, for the eyes of who works in the vault. */
export function NumbersScreen({ numbers }: { readonly numbers: Numbers }) {
  const text = useText('numbers')
  if (numbers.total === 0) return <EmptyState title={text('nothingFits')} hint={text('nothingFitsHint')} />
  const tables = numbers.tables.filter(({ cells }) => cells.length > 0)
  const missing = numbers.tables.filter(({ cells }) => cells.length === 0)
  return (
    <div className={classes['screen']} tabIndex={0} role="region" aria-label={text('title')}>
      <Text size="sm" className={classes['honest'] ?? ''}>
        {text('allSeen', { smallest })}
      </Text>
      <Summary numbers={numbers} />
      <div className={classes['cards']}>
        {tables.map((table) => (
          <NumberTable key={table.table} of={table} />
        ))}
      </div>
      {missing.length === 0 ? null : (
        <Text size="xs" className={classes['whereFrom'] ?? ''}>
          {text('whereFrom')}
        </Text>
      )}
    </div>
  )
}

function daysText(days: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(days)
}

/** The few numbers a report begins with. */
function Summary({ numbers }: { readonly numbers: Numbers }) {
  const text = useText('numbers')
  const language = useLanguage()
  const minors = numbers.tables.find(({ table }) => table === 'minors')
  const share = shareOf(minors?.cells.find(({ key }) => key === 'yes')?.count ?? 0, minors?.total ?? null)
  const facts = [
    { label: statsWordText.total[language], value: String(numbers.total ?? 0) },
    ...(share === undefined ? [] : [{ label: text('minorsShare'), value: `${String(share)} %` }]),
    ...numbers.waits.flatMap(({ wait, medianDays, count }) =>
      medianDays === null
        ? []
        : [
            {
              label: statsWordText[wait][language],
              value: daysText(medianDays, language),
              note: text('ofReports', { count: count ?? 0 }),
            },
          ],
    ),
  ]
  return (
    <dl className={classes['facts']}>
      {facts.map(({ label, value, ...rest }) => (
        <div key={label} className={classes['fact']}>
          <dt>{label}</dt>
          <dd>
            {value}
            {'note' in rest ? <span className={classes['note']}>{rest.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
