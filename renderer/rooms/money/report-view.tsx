import { Button, Loader, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { periodUnits, type PeriodUnit } from '../../../shared/money/donor-report.ts'
import { parseTypedDate } from '../../../shared/text/date-entry.ts'
import { callShell } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { ObstacleList } from '../../ui/paper/obstacle-list.tsx'
import { PdfPages } from '../../ui/paper/pdf-pages.tsx'
import { usePaper } from '../../ui/paper/use-paper.ts'
import { usePdf } from '../../ui/pdf-document.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './money.module.css'

type Asked = Omit<InputOf<'ledger.preview-report'>, 'language'> & { readonly language: 'ru' | 'kk' }

/** A day as it was typed, once it is one. */
function day(typed: string): string | undefined {
  return parseTypedDate(typed) ?? undefined
}

/** The report for donors: its pages as they would leave, for which time and fund, and the way to a file. */
export function ReportView() {
  const text = useText('money')
  const paper = useText('paper')
  const page = useLanguage()
  const funds = useAnswer('ledger.funds', {}).value?.funds ?? []
  const [typed, setTyped] = useState({ from: '', until: '' })
  const [fund, setFund] = useState<string | null>(null)
  const [unit, setUnit] = useState<PeriodUnit>('month')
  const [language, setLanguage] = useState<'ru' | 'kk'>(page === 'kk' ? 'kk' : 'ru')
  const [from, until] = [day(typed.from), day(typed.until)]
  const asked: Asked = {
    unit,
    language,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(fund === null ? {} : { fund }),
  }
  const { value, failure, isWaiting } = usePaper('ledger.preview-report', asked)
  const { document, hasFailed } = usePdf(value?.pdf)
  const attempt = useAttempt()
  const isFree = value !== undefined && !isWaiting && value.obstacles.length === 0
  const write = (format: 'pdf' | 'xlsx') =>
    attempt.run(async () => {
      const suggestedName = `${text('reportName')}.${format}`
      const { place } = await callShell('shell.pick-save', { title: paper('saveAs'), suggestedName, format })
      if (place === undefined) return
      // The dialog has asked about a file that is there already.
      const input = { ...asked, format, file: place.token, replace: true }
      const answer = await runJob('ledger.report', input, { label: paper('saving') })
      if (answer === undefined) return
      notifyDone(paper('written', { name: place.name }), {
        label: paper('showSaved'),
        run: () => void callShell('shell.show-saved', { token: place.token }),
      })
    })
  return (
    <div className={classes['report']}>
      <PdfPages document={document} hasFailed={hasFailed} label={paper('pages')}>
        <FailureNotice failure={failure} />
      </PdfPages>
      <aside className={classes['side']}>
        <Stack gap="sm">
          <DateInput
            label={text('from')}
            value={typed.from}
            onChange={(event) => setTyped((now) => ({ ...now, from: event.currentTarget.value }))}
          />
          <DateInput
            label={text('until')}
            value={typed.until}
            onChange={(event) => setTyped((now) => ({ ...now, until: event.currentTarget.value }))}
          />
          <Select
            label={text('fund')}
            placeholder={text('allFunds')}
            data={funds}
            value={fund}
            onChange={setFund}
            clearable
            searchable
          />
          <Select
            label={text('unit')}
            data={periodUnits.map((each) => ({ value: each, label: text(`by-${each}`) }))}
            value={unit}
            onChange={(next) => setUnit(periodUnits.find((each) => each === next) ?? 'month')}
            allowDeselect={false}
          />
          <SegmentedControl
            size="xs"
            aria-label={paper('printedIn')}
            data={(['ru', 'kk'] as const).map((each) => ({ value: each, label: paper(`printed-${each}`) }))}
            value={language}
            onChange={(next) => setLanguage(next === 'kk' ? 'kk' : 'ru')}
          />
          <div role="status">
            {isWaiting ? (
              <Text size="xs">
                <Loader size={12} /> {paper('layingOut')}
              </Text>
            ) : (
              <Text size="xs">{paper('countPages', { count: document?.numPages ?? 0 })}</Text>
            )}
          </div>
          <ObstacleList caseId={undefined} obstacles={value?.obstacles ?? []} />
          <Text size="xs">{text('reportHint')}</Text>
          <FailureNotice failure={attempt.failure} />
          <Button onClick={() => void write('pdf')} disabled={!isFree} loading={attempt.isRunning}>
            {text('savePdf')}
          </Button>
          <Button
            variant="default"
            onClick={() => void write('xlsx')}
            disabled={!isFree || attempt.isRunning}
          >
            {text('saveXlsx')}
          </Button>
        </Stack>
      </aside>
    </div>
  )
}
