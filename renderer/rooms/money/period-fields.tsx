import { useState } from 'react'
import { parseTypedDate } from '../../../shared/text/date-entry.ts'
import { useText } from '../../client/language.ts'
import { DateInput } from '../../ui/date-input.tsx'

type Period = {
  readonly typed: { readonly from: string; readonly until: string }
  readonly type: (bound: 'from' | 'until', day: string) => void
  /** The days that are whole; undefined while one is half typed or both are in the wrong order: no bound at all would be a wrong answer. */
  readonly bounds: { readonly from?: string; readonly until?: string } | undefined
  readonly isReversed: boolean
}

/** A period being typed: either bound may be left open. */
export function usePeriod(): Period {
  const [typed, setTyped] = useState({ from: '', until: '' })
  const [from, until] = [parseTypedDate(typed.from), parseTypedDate(typed.until)]
  const isHalf = (typed.from !== '' && from === undefined) || (typed.until !== '' && until === undefined)
  const isReversed = from !== undefined && until !== undefined && from > until
  return {
    typed,
    type: (bound, day) => setTyped((now) => ({ ...now, [bound]: day })),
    bounds:
      isHalf || isReversed
        ? undefined
        : { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    isReversed,
  }
}

/** The first and the last day of a period. */
export function PeriodFields({ period }: { readonly period: Period }) {
  const text = useText('money')
  const { typed, type, isReversed } = period
  return (
    <>
      <DateInput
        label={text('from')}
        value={typed.from}
        onChange={(event) => type('from', event.currentTarget.value)}
      />
      <DateInput
        label={text('until')}
        value={typed.until}
        error={isReversed ? text('periodReversed') : undefined}
        onChange={(event) => type('until', event.currentTarget.value)}
      />
    </>
  )
}
