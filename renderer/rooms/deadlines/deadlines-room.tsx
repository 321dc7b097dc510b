import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailurePage } from '../../ui/failure-page.tsx'
import { AgendaFilter, type AgendaChoice } from './agenda-filter.tsx'
import { AgendaView } from './agenda-view.tsx'
import { CalendarsView } from './calendars-view.tsx'
import classes from './deadlines.module.css'
import { ExportDays } from './export-days.tsx'
import { NotReviewed } from '../../ui/law/explanation.tsx'
import { MonthView } from './month-view.tsx'

const views = ['agenda', 'month', 'calendars'] as const

/** The days of all cases: as an agenda, as a month; and the calendars of working days they are counted by. */
export function DeadlinesRoom({ view: asked }: { readonly view: string | undefined }) {
  const text = useText('deadlines')
  const [choice, setChoice] = useState<AgendaChoice>({ lawyerId: undefined, kinds: [] })
  const { value, failure } = useAnswer('agenda.summary', {})
  const view = views.find((each) => each === asked) ?? 'agenda'
  if (failure !== undefined && value === undefined) return <FailurePage failure={failure} />
  if (value === undefined) return null
  return (
    <div className={classes['section']}>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      <div className={classes['bar']}>
        <SegmentedControl
          aria-label={text('view')}
          data={views.map((each) => ({ value: each, label: text(each) }))}
          value={view}
          onChange={(next) => goTo({ at: 'deadlines', view: next })}
        />
        {view === 'calendars' ? null : <AgendaFilter choice={choice} onChange={setChoice} />}
        {view === 'calendars' ? null : <ExportDays choice={choice} today={value.today} />}
        <NotReviewed />
      </div>
      <div className={classes['body']}>
        {view === 'agenda' ? <AgendaView choice={choice} today={value.today} /> : null}
        {view === 'month' ? <MonthView choice={choice} today={value.today} /> : null}
        {view === 'calendars' ? <CalendarsView /> : null}
      </div>
    </div>
  )
}
