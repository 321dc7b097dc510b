import { Button, SegmentedControl, Select } from '@mantine/core'
import type { Numbers } from '../../../shared/contract/stats-contract.ts'
import { caseKind } from '../../../shared/model/case.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { numbersViews, setCut, showNumbers, useNumbersView } from './numbers-view.ts'
import classes from './numbers.module.css'

/** Which years and kinds are counted, and whether what is seen is for oneself or for others. */
export function NumbersFilter({ years }: { readonly years: NonNullable<Numbers['years']> }) {
  const text = useText('numbers')
  const language = useLanguage()
  const { cut, view } = useNumbersView()
  const isNarrowed = Object.keys(cut).length > 0
  return (
    <div className={classes['filter']} role="search" aria-label={text('filter')}>
      <SegmentedControl
        size="xs"
        aria-label={text('views')}
        data={numbersViews.map((name) => ({ value: name, label: text(name) }))}
        value={view}
        onChange={(next) => showNumbers({ view: next === 'sheet' ? 'sheet' : 'screen' })}
      />
      <YearSelect name="fromYear" years={years} />
      <YearSelect name="untilYear" years={years} />
      <Select
        size="xs"
        w={260}
        aria-label={text('kind')}
        placeholder={text('anyKind')}
        data={valueChoices('caseKind', language)}
        value={cut.kind ?? null}
        onChange={(next) => setCut('kind', caseKind.safeParse(next).data)}
        clearable
      />
      {isNarrowed ? (
        <Button size="xs" variant="subtle" onClick={() => showNumbers({ cut: {} })}>
          {text('reset')}
        </Button>
      ) : null}
    </div>
  )
}

type YearSelectProps = {
  readonly name: 'fromYear' | 'untilYear'
  readonly years: { readonly first: number; readonly last: number }
}

function YearSelect({ name, years: { first, last } }: YearSelectProps) {
  const text = useText('numbers')
  const { cut } = useNumbersView()
  const years = Array.from({ length: last - first + 1 }, (_, place) => String(last - place))
  return (
    <Select
      size="xs"
      w={150}
      aria-label={text(name)}
      placeholder={text(name)}
      data={years.map((year) => ({ value: year, label: text(`${name}Is`, { year }) }))}
      value={cut[name] === undefined ? null : String(cut[name])}
      onChange={(next) => setCut(name, next === null ? undefined : Number(next))}
      clearable
    />
  )
}
