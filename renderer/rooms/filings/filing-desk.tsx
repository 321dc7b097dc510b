import { useMemo } from 'react'
import type { Filing } from '../../../shared/model/filing.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { formatDate } from '../../ui/format-text.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { CopiesDue } from './copies-due.tsx'
import { FilingCourse } from './filing-course.tsx'
import { KeptDeadline } from './kept-deadline.tsx'
import { ReceivedTerms } from './received-terms.tsx'
import { madeFields, receivedFields } from './filing-fields.ts'

type FilingDeskProps = SectionProps & { readonly direction: Filing['direction'] }

function useSpec(direction: Filing['direction']): DeskSpec<'filing'> {
  const text = useText('filings')
  const language = useLanguage()
  return useMemo(() => {
    const isMade = direction === 'made'
    const groups = (isMade ? madeFields : receivedFields).map(({ group, fields }) => ({
      title: text(`group-${group}`),
      fields,
      ...(group === 'notes' ? { hint: text('notesHint') } : {}),
    }))
    return {
      entity: 'filing',
      filter: { direction },
      order: isMade ? { sort: 'changed', descending: true } : { sort: 'received', descending: true },
      row: (record) => {
        const day = record.sentAt ?? record.registeredAt ?? record.receivedOn
        const due = record.dueOn === undefined || record.sentAt !== undefined ? undefined : record.dueOn
        return {
          title: record.title ?? valueLabel('filingKind', record.kind, language),
          note: [
            record.status === undefined ? undefined : valueLabel('filingStatus', record.status, language),
            day === undefined ? undefined : formatDate(day, language),
            due === undefined ? undefined : text('dueOn', { day: formatDate(due, language) }),
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
        }
      },
      groups,
      asked: isMade ? ['kind', 'title', 'bodyId'] : ['kind', 'title', 'fromId', 'receivedOn'],
      start: { direction, ...(isMade ? { status: 'draft' } : {}) },
      wording: {
        list: text(`part-${direction}`),
        add: text(isMade ? 'addMade' : 'addReceived'),
        emptyTitle: text(isMade ? 'emptyMade' : 'emptyReceived'),
        emptyHint: text(isMade ? 'emptyMadeHint' : 'emptyReceivedHint'),
      },
      above: (record) =>
        isMade ? (
          <>
            <FilingCourse filing={record} />
            <KeptDeadline filing={record} />
            <CopiesDue filing={record} />
          </>
        ) : (
          <ReceivedTerms filing={record} />
        ),
    }
  }, [direction, text, language])
}

/** The filings of a case that went one way: the list, and the one that is open with its course and the copies it needs. */
export function FilingDesk({ caseId, record, field, direction }: FilingDeskProps) {
  const spec = useSpec(direction)
  return (
    <RecordDesk
      spec={spec}
      caseId={caseId}
      record={record}
      field={field}
      place={caseDeskPlace(caseId, 'filings')}
    />
  )
}
