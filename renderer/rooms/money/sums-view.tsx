import { SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { LedgerDimension } from '../../../shared/contract/money-contract.ts'
import { amountInColumn } from '../../../shared/language/amount-in-currency.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatNumber } from '../../ui/format-text.ts'
import { FundSelect } from './fund-select.tsx'
import classes from './money.module.css'
import { PeriodFields, usePeriod } from './period-fields.tsx'

type Group = OutputOf<'ledger.sums'>['groups'][number]

const ofVault = ['category', 'fund', 'case', 'month', 'quarter', 'year'] as const
const ofCase = ['category', 'fund', 'month', 'year'] as const

function useGroupName(by: LedgerDimension) {
  const text = useText('money')
  const language = useLanguage()
  return ({ key, title }: Group): string => {
    if (key === null) return text(by === 'case' ? 'noCase' : 'noFund')
    if (by === 'category') return valueLabel('ledgerCategory', key, language)
    return title ?? key
  }
}

/** Sums of the ledger by one dimension; the last lines are what they add up to, each currency by itself. */
export function SumsView({ caseId }: { readonly caseId?: string | undefined }) {
  const text = useText('money')
  const language = useLanguage()
  const [by, setBy] = useState<LedgerDimension>('category')
  const nameOf = useGroupName(by)
  const period = usePeriod()
  const [fund, setFund] = useState<string | null>(null)
  const bounds = {
    ...(caseId === undefined ? {} : { caseId }),
    ...(fund === null ? {} : { fund }),
    ...period.bounds,
  }
  // While a day is half typed the sums are still those of the days before it.
  const { value, failure } = useAnswer(
    'ledger.sums',
    period.bounds === undefined ? undefined : { by, bounds },
  )
  const dimensions: readonly LedgerDimension[] = caseId === undefined ? ofVault : ofCase
  const amount = (sum: Pick<Group, 'currency'>, tiyn: number) =>
    `${amountInColumn(tiyn, language)}\u00a0${sum.currency === 'KZT' ? '₸' : sum.currency}`
  return (
    <div className={classes['sums']}>
      <SegmentedControl
        size="sm"
        mb="sm"
        aria-label={text('by')}
        data={dimensions.map((each) => ({ value: each, label: text(`by-${each}`) }))}
        value={by}
        onChange={(next) => setBy(dimensions.find((each) => each === next) ?? 'category')}
      />
      <div className={classes['bounds']} role="group" aria-label={text('bounds')}>
        <PeriodFields period={period} />
        <FundSelect value={fund} onChange={setFund} width={240} />
      </div>
      <FailureNotice failure={failure} />
      {value?.totals.length === 0 ? <Text size="sm">{text('noSums')}</Text> : null}
      {value === undefined || value.totals.length === 0 ? null : (
        <Table aria-label={text('part-sums')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text(`by-${by}`)}</Table.Th>
              <Table.Th className={classes['figures']}>{text('received')}</Table.Th>
              <Table.Th className={classes['figures']}>{text('spent')}</Table.Th>
              <Table.Th className={classes['figures']}>{text('entries')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {value.groups.map((group) => (
              <Table.Tr key={`${group.key ?? ''} ${group.currency}`}>
                <Table.Td>{nameOf(group)}</Table.Td>
                <Table.Td className={classes['figures']}>{amount(group, group.inTiyn)}</Table.Td>
                <Table.Td className={classes['figures']}>{amount(group, group.outTiyn)}</Table.Td>
                <Table.Td className={classes['figures']}>{formatNumber(group.entries, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            {value.totals.map((total) => (
              <Table.Tr key={total.currency}>
                <Table.Th>{text('total')}</Table.Th>
                <Table.Th className={classes['figures']}>{amount(total, total.inTiyn)}</Table.Th>
                <Table.Th className={classes['figures']}>{amount(total, total.outTiyn)}</Table.Th>
                <Table.Th className={classes['figures']}>{formatNumber(total.entries, language)}</Table.Th>
              </Table.Tr>
            ))}
          </Table.Tfoot>
        </Table>
      )}
      {value !== undefined && value.found > value.groups.length ? (
        <Text size="sm" mt="xs">
          {text('notAll', { shown: value.groups.length, found: value.found })}
        </Text>
      ) : null}
    </div>
  )
}
