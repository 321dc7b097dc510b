import { Group, Text } from '@mantine/core'
import { useLanguage, useText } from '../../client/language.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate } from '../../ui/format-text.ts'
import { CourseActions } from './course-actions.tsx'
import { DueMark } from './due-mark.tsx'
import { useDueWords } from './due-words.ts'
import { useToday } from './use-today.ts'

/** The tasks of a case beside the open one: the earliest first; what is done only when asked for. */
export function useTaskSpec(isAll: boolean): DeskSpec<'task'> {
  const text = useText('deadlines')
  const language = useLanguage()
  const today = useToday()
  const due = useDueWords()
  return {
    entity: 'task',
    ...(isAll ? {} : { filter: { open: true } }),
    order: { sort: 'due', descending: false },
    row: ({ title, dueOn, doneOn, withdrawnOn }) => {
      const day = dueOn === undefined ? text('noDay') : text('until', { date: formatDate(dueOn, language) })
      const state =
        doneOn !== undefined
          ? text('doneOn', { date: formatDate(doneOn, language) })
          : withdrawnOn !== undefined
            ? text('withdrawnOn', { date: formatDate(withdrawnOn, language) })
            : dueOn === undefined
              ? undefined
              : due(dueOn, today)
      return {
        title,
        note: state === undefined ? day : `${day} · ${state}`,
        mark: <DueMark day={dueOn} today={today} doneOn={doneOn} withdrawnOn={withdrawnOn} />,
      }
    },
    groups: [
      { title: text('group-task'), fields: ['title', 'dueOn', 'responsibleId', 'remindDays'] },
      { title: text('group-close'), fields: ['doneOn', 'withdrawnOn', 'withdrawnWhy'] },
      { title: text('group-notes'), fields: ['notes', 'tags'] },
    ],
    asked: ['title', 'dueOn', 'responsibleId'],
    wording: {
      list: text('tasks'),
      add: text('addTask'),
      emptyTitle: text('noTasks'),
      emptyHint: text('noTasksHint'),
    },
    above: (record) => (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{record.dueOn === undefined ? text('noDay') : due(record.dueOn, today)}</Text>
        <CourseActions entity="task" record={record} today={today} />
      </Group>
    ),
  }
}
