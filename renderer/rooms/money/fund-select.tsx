import { Select } from '@mantine/core'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'

type FundSelectProps = {
  readonly value: string | null
  readonly onChange: (fund: string | null) => void
  /** Without its name above it: where there is no room for it. */
  readonly isBare?: boolean
  /** Of the field; without it, that of what it stands in. */
  readonly width?: number
}

/** One of the funds the ledger names, or all. */
export function FundSelect({ value, onChange, isBare = false, width }: FundSelectProps) {
  const text = useText('money')
  const funds = useAnswer('ledger.funds', {})
  return (
    <>
      <Select
        {...(isBare ? { 'aria-label': text('fund') } : { label: text('fund') })}
        {...(width === undefined ? {} : { w: width })}
        placeholder={text('allFunds')}
        data={funds.value?.funds ?? []}
        value={value}
        onChange={onChange}
        clearable
        clearButtonProps={{ 'aria-label': text('allFunds'), 'aria-hidden': false, tabIndex: 0 }}
        searchable
      />
      <FailureNotice failure={funds.failure} />
    </>
  )
}
