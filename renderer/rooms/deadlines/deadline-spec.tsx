import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate } from '../../ui/format-text.ts'
import { DeadlinePanel } from './deadline-panel.tsx'
import { DueMark } from './due-mark.tsx'
import { useDueWords } from './due-words.ts'
import { NewDeadline } from './new-deadline.tsx'
import { useToday } from './use-today.ts'

/** The deadlines of a case beside the open one: the earliest first; what is done only when asked for. */
export function useDeadlineSpec(isAll: boolean): DeskSpec<'deadline'> {
  const text = useText('deadlines')
  const language = useLanguage()
  const today = useToday()
  const due = useDueWords()
  return {
    entity: 'deadline',
    ...(isAll ? {} : { filter: { open: true } }),
    order: { sort: 'ends', descending: false },
    row: (record) => {
      const { endsOn, doneOn, withdrawnOn } = record
      const rule = findRule(record.rule ?? '')
      const day = endsOn === undefined ? text('noEnd') : text('until', { date: formatDate(endsOn, language) })
      const state =
        doneOn !== undefined
          ? text('doneOn', { date: formatDate(doneOn, language) })
          : withdrawnOn !== undefined
            ? text('withdrawnOn', { date: formatDate(withdrawnOn, language) })
            : endsOn === undefined
              ? undefined
              : due(endsOn, today)
      return {
        title: record.name ?? rule?.name[language] ?? record.rule ?? '—',
        note: state === undefined ? day : `${day} · ${state}`,
        mark: <DueMark day={endsOn} today={today} doneOn={doneOn} withdrawnOn={withdrawnOn} />,
      }
    },
    groups: [
      { title: text('group-term'), fields: ['startsOn', 'startsAt', 'name', 'startedByFilingId'] },
      { title: text('group-end'), hint: text('endHint'), fields: ['endsOn', 'endsAt'] },
      {
        title: text('group-work'),
        fields: ['responsibleId', 'remindDays', 'answerDocumentId', 'answerFilingId'],
      },
      { title: text('group-course'), fields: ['suspensions', 'extendedTo', 'restoredOn', 'extendedBy'] },
      { title: text('group-close'), fields: ['doneOn', 'withdrawnOn', 'withdrawnWhy'] },
      { title: text('group-notes'), fields: ['notes', 'tags'] },
    ],
    asked: ['name'],
    wording: {
      list: text('deadlines'),
      add: text('addDeadline'),
      emptyTitle: text('noDeadlines'),
      emptyHint: text('noDeadlinesHint'),
    },
    above: (record) => <DeadlinePanel record={record} />,
    adding: (props) => <NewDeadline {...props} />,
  }
}
