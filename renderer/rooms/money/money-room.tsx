import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import type { DeskPlace } from '../../ui/desk/desk-spec.ts'
import { PartsPage } from '../../ui/parts-page.tsx'
import { LedgerDesk } from './ledger-desk.tsx'
import { ReportView } from './report-view.tsx'
import { SumsView } from './sums-view.tsx'

const views = ['ledger', 'sums', 'report'] as const

type MoneyRoomProps = { readonly view: string | undefined; readonly record: string | undefined }

const place: DeskPlace = (record) => ({ at: 'money', ...(record === undefined ? {} : { record }) })

/** The money of the whole foundation: every entry, sums by what they are asked for, and the report for donors. */
export function MoneyRoom({ view: asked, record }: MoneyRoomProps) {
  const text = useText('money')
  const view = views.find((each) => each === asked) ?? 'ledger'
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={views.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={view}
      onPart={(next) => goTo({ at: 'money', view: next })}
    >
      {view === 'ledger' ? <LedgerDesk record={record} field={undefined} place={place} /> : null}
      {view === 'sums' ? <SumsView /> : null}
      {view === 'report' ? <ReportView /> : null}
    </PartsPage>
  )
}
