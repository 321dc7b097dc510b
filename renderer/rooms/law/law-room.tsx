import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { PartsPage } from '../../ui/parts-page.tsx'
import { ArticlesView } from './articles/articles-view.tsx'
import { DueView } from './articles/due-view.tsx'
import { PlaybooksView } from './playbooks/playbooks-view.tsx'
import { CalendarYears } from './rules/calendar-years.tsx'
import { RulesView } from './rules/rules-view.tsx'

const views = ['articles', 'due', 'rules', 'calendars', 'playbooks'] as const

type LawRoomProps = {
  readonly view: string | undefined
  readonly record: string | undefined
  readonly on: string | undefined
}

/** The law the foundation works by: articles on a day, what is to be checked again, deadline rules, calendars and playbooks. */
export function LawRoom({ view: asked, record, on }: LawRoomProps) {
  const text = useText('law')
  const due = useAnswer('law.due', {}).value?.due ?? 0
  const view = views.find((each) => each === asked) ?? 'articles'
  return (
    <PartsPage
      title={text('title')}
      label={text('view')}
      parts={views.map((each) => ({
        value: each,
        label: each === 'due' && due > 0 ? text('view-due-many', { count: due }) : text(`view-${each}`),
      }))}
      part={view}
      onPart={(next) => goTo({ at: 'law', view: next })}
    >
      {view === 'articles' ? <ArticlesView record={record} on={on} /> : null}
      {view === 'due' ? <DueView /> : null}
      {view === 'rules' ? <RulesView record={record} /> : null}
      {view === 'calendars' ? <CalendarYears /> : null}
      {view === 'playbooks' ? <PlaybooksView record={record} /> : null}
    </PartsPage>
  )
}
