import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { hearing } from '../../../shared/model/hearing.ts'
import type { FieldName } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { CollisionList } from '../../ui/collision-list.tsx'
import type { DraftRecord } from '../../ui/desk/draft-editor.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { NextHearing } from './next-hearing.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

const groups = [
  { group: 'when', fields: ['heldOn', 'startsAt', 'endsAt', 'half', 'state', 'nextOn'] },
  { group: 'where', fields: ['courtId', 'room', 'judge', 'isClosed', 'subject', 'suitId'] },
  { group: 'who', fields: ['attendants'] },
  { group: 'outcome', fields: ['protocolEvidenceId', 'protocolReadOn', 'result'] },
  { group: 'notes', fields: ['notes', 'tags'] },
] as const satisfies readonly { group: string; fields: readonly FieldName<'hearing'>[] }[]

const typed = hearing.pick({
  caseId: true,
  heldOn: true,
  startsAt: true,
  endsAt: true,
  half: true,
  courtId: true,
  attendants: true,
})

type CollidesProps = { readonly caseId: string; readonly fields: DraftRecord; readonly id?: string }

/** What a hearing collides with as it is typed; nothing while its day is not known, or when it is over. */
function Collides({ caseId, fields, id }: CollidesProps) {
  const known = Object.fromEntries(Object.keys(typed.shape).map((name) => [name, fields[name]]))
  const parsed = typed.safeParse({ ...known, caseId })
  const isPlanned = fields['state'] === undefined || fields['state'] === 'planned'
  const input = { typed: { ...parsed.data, ...(id === undefined ? {} : { id }) } }
  const { value } = useAnswer(
    'hearing.collisions',
    parsed.success && isPlanned ? (input as InputOf<'hearing.collisions'>) : undefined,
    { keep: false },
  )
  return <CollisionList caseId={caseId} collisions={value?.collisions ?? []} />
}

function useSpec(caseId: string): DeskSpec<'hearing'> {
  const text = useText('filings')
  const language = useLanguage()
  return useMemo(
    () => ({
      entity: 'hearing',
      order: { sort: 'held', descending: true },
      row: (record: RecordOf<'hearing'>) => ({
        title: [formatDate(record.heldOn, language), record.startsAt].filter(Boolean).join(', '),
        ...(record.subject === undefined && record.judge === undefined
          ? {}
          : { note: record.subject ?? record.judge ?? '' }),
        mark: (
          <Badge size="sm" variant={record.state === 'planned' ? 'light' : 'default'} tt="none">
            {valueLabel('hearingState', record.state, language)}
          </Badge>
        ),
      }),
      groups: groups.map(({ group, fields }) => ({
        title: text(`group-${group}`),
        fields,
        ...(group === 'notes' ? { hint: text('notesHint') } : {}),
      })),
      asked: ['heldOn', 'startsAt', 'half', 'courtId', 'subject'],
      start: { state: 'planned' },
      wording: {
        list: text('part-hearings'),
        add: text('addHearing'),
        emptyTitle: text('emptyHearings'),
        emptyHint: text('emptyHearingsHint'),
      },
      above: (record) => (
        <>
          <Collides caseId={caseId} fields={record} id={record.id} />
          <NextHearing hearing={record} />
        </>
      ),
      belowAsked: (draft) => <Collides caseId={caseId} fields={draft} />,
    }),
    [caseId, text, language],
  )
}

/** The days in court of a case; one that collides with another says so while it is typed. */
export function HearingDesk({ caseId, record, field }: SectionProps) {
  return (
    <RecordDesk
      spec={useSpec(caseId)}
      caseId={caseId}
      record={record}
      field={field}
      place={caseDeskPlace(caseId, 'filings')}
    />
  )
}
