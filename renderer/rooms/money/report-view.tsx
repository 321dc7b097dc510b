import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { periodUnits, type PeriodUnit } from '../../../shared/money/donor-report.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import { FundSelect } from './fund-select.tsx'
import { PeriodFields, usePeriod } from './period-fields.tsx'

/** The report for donors: its pages as they would leave, for which time and fund, and the way to a file. */
export function ReportView() {
  const text = useText('money')
  const page = useLanguage()
  const period = usePeriod()
  const [fund, setFund] = useState<string | null>(null)
  const [unit, setUnit] = useState<PeriodUnit>('month')
  const { bounds } = period
  return (
    <PaperView
      preview="ledger.preview-report"
      export="ledger.report"
      input={bounds === undefined ? undefined : { ...bounds, unit, ...(fund === null ? {} : { fund }) }}
      startLanguage={page === 'kk' ? 'kk' : 'ru'}
      startRecipient={null}
      otherFormat="xlsx"
      suggestedName={text('reportName')}
      about={<Text size="xs">{text('reportHint')}</Text>}
    >
      <PeriodFields period={period} />
      <FundSelect value={fund} onChange={setFund} />
      <Select
        label={text('unit')}
        data={periodUnits.map((each) => ({ value: each, label: text(`by-${each}`) }))}
        value={unit}
        onChange={(next) => setUnit(periodUnits.find((each) => each === next) ?? 'month')}
        allowDeselect={false}
      />
    </PaperView>
  )
}
