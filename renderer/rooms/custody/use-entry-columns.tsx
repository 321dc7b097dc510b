import { useMemo } from 'react'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatInstant } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import type { TableColumn } from '../../ui/virtual-table.tsx'
import type { LogEntry, LogRow } from './custody-log.tsx'

/** What an entry is about, in words; what is no record is the vault itself. */
export function useSubjectWords(): (entry: LogEntry) => string {
  const text = useText('custody')
  const language = useLanguage()
  return ({ entity, title = '', isDeleted }) => {
    if (entity === undefined) return text('theVault')
    const named = `${entityLabel(entity, language)}: ${recordName(entity, title, language)}`
    return isDeleted === true ? text('deletedRecord', { named }) : named
  }
}

/** The columns of the log. */
export function useEntryColumns(): TableColumn<LogRow>[] {
  const text = useText('custody')
  const language = useLanguage()
  const subjectWords = useSubjectWords()
  return useMemo(
    () => [
      { id: 'sequence', label: text('number'), width: '4.75rem', cell: ({ sequence }) => sequence },
      {
        id: 'time',
        label: text('when'),
        width: '9.4rem',
        cell: ({ time }) => formatInstant(time, language),
      },
      {
        id: 'action',
        label: text('what'),
        width: 'minmax(180px, 1fr)',
        cell: ({ action, isErased }) => {
          const words = custodyActionLabel(action, language)
          const shown = isErased ? text('withoutDetails', { words }) : words
          return <span title={shown}>{shown}</span>
        },
      },
      {
        id: 'subject',
        label: text('toWhat'),
        width: 'minmax(200px, 1.4fr)',
        cell: (entry) => <span title={subjectWords(entry)}>{subjectWords(entry)}</span>,
      },
      {
        id: 'actor',
        label: text('who'),
        width: 'minmax(140px, 0.8fr)',
        cell: ({ actor, actorName }) => actorName ?? actor,
      },
    ],
    // The words of a subject change with the language only.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [text, language],
  )
}
