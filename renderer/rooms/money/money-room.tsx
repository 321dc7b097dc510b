import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import type { DeskPlace } from '../../ui/desk/desk-spec.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { localToday } from '../../ui/format-text.ts'
import { ledgerSpec } from './ledger-spec.tsx'
import classes from './money.module.css'
import { ReportView } from './report-view.tsx'
import { SumsView } from './sums-view.tsx'

const views = ['ledger', 'sums', 'report'] as const

type MoneyRoomProps = { readonly view: string | undefined; readonly record: string | undefined }

const place: DeskPlace = (record) => ({ at: 'money', ...(record === undefined ? {} : { record }) })

/** The money of the whole foundation: every entry, sums by what they are asked for, and the report for donors. */
export function MoneyRoom({ view: asked, record }: MoneyRoomProps) {
  const text = useText('money')
  const language = useLanguage()
  const view = views.find((each) => each === asked) ?? 'ledger'
  return (
    <div className={classes['section']}>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      <div className={classes['head']}>
        <SegmentedControl
          size="sm"
          aria-label={text('parts')}
          data={views.map((name) => ({ value: name, label: text(`part-${name}`) }))}
          value={view}
          onChange={(next) => goTo({ at: 'money', view: next })}
        />
      </div>
      <div className={classes['body']}>
        {view === 'ledger' ? (
          <RecordDesk
            spec={ledgerSpec({ say: text, language, today: localToday(), place })}
            record={record}
            field={undefined}
            place={place}
          />
        ) : null}
        {view === 'sums' ? <SumsView /> : null}
        {view === 'report' ? <ReportView /> : null}
      </div>
    </div>
  )
}
