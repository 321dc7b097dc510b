import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import type { FieldName } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { formatDate } from '../../ui/format-text.ts'
import type { SectionProps } from '../../ui/section-props.ts'

const groups = [
  {
    group: 'handed',
    fields: ['evidenceId', 'what', 'direction', 'personId', 'handedOn', 'actEvidenceId', 'purpose'],
  },
  { group: 'back', fields: ['dueBackOn', 'returnedOn', 'returnActEvidenceId', 'condition'] },
  { group: 'notes', fields: ['notes', 'tags'] },
] as const satisfies readonly { group: string; fields: readonly FieldName<'handover'>[] }[]

/** Originals that are due back, the earliest first, then those that are. */
export function HandoverDesk({ caseId, record, field }: SectionProps) {
  const text = useText('filings')
  const language = useLanguage()
  const today = useAnswer('case.overview', { id: caseId }).value?.today
  const spec = useMemo((): DeskSpec<'handover'> => {
    const note = (item: RecordOf<'handover'>) => {
      const { returnedOn, dueBackOn } = item
      if (returnedOn !== undefined) return text('returned', { day: formatDate(returnedOn, language) })
      return dueBackOn === undefined ? undefined : text('backOn', { day: formatDate(dueBackOn, language) })
    }
    return {
      entity: 'handover',
      order: { sort: 'due', descending: false },
      row: (item) => {
        const { returnedOn, dueBackOn } = item
        const isLate =
          returnedOn === undefined && dueBackOn !== undefined && today !== undefined && dueBackOn <= today
        const direction = valueLabel('handoverDirection', item.direction, language)
        return {
          title: item.what ?? `${direction}, ${formatDate(item.handedOn, language)}`,
          note: [item.what === undefined ? undefined : direction, note(item)]
            .filter((part) => part !== undefined)
            .join(' · '),
          mark: isLate ? (
            <Badge size="sm" variant="light" color="orange" tt="none">
              {text('overdue')}
            </Badge>
          ) : undefined,
        }
      },
      groups: groups.map(({ group, fields }) => ({
        title: text(`group-${group}`),
        fields,
        ...(group === 'notes' ? { hint: text('notesHint') } : {}),
      })),
      asked: ['evidenceId', 'direction', 'handedOn', 'personId', 'dueBackOn'],
      start: { direction: 'given' },
      wording: {
        list: text('part-originals'),
        add: text('addHandover'),
        emptyTitle: text('emptyOriginals'),
        emptyHint: text('emptyOriginalsHint'),
      },
    }
  }, [text, language, today])
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
