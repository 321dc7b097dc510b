import { Badge, Text } from '@mantine/core'
import { lawDayOf } from '../../../shared/law/mentioned-articles.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatMoment } from '../../ui/format-text.ts'
import { useCaseSides } from '../../client/use-case-sides.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { DeskPlace, DeskSpec } from '../../ui/desk/desk-spec.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { LawNotes } from '../../ui/law-notes.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { SideNote } from '../../ui/side-note.tsx'
import { delayWords } from './delay-words.ts'
import { deskWording, startWith } from './incident-specs.tsx'

type Row = OutputOf<'report.inaction'>['rows'][number]

/** Reports to bodies: whom, when, and how long each took. */
export function ReportsDesk({ caseId, record, field, place }: SectionProps & { readonly place: DeskPlace }) {
  const text = useText('incidents')
  const language = useLanguage()
  const sides = useCaseSides(caseId)
  const table = useAnswer('report.inaction', { caseId })
  const rows = new Map<string, Row>(table.value?.rows.map((row) => [row.reportId, row]))
  const spec: DeskSpec<'report'> = {
    entity: 'report',
    order: { sort: 'date', descending: true },
    row: ({ id, madeAt }) => {
      const row = rows.get(id)
      const waiting = row?.daysWithoutAnswer
      return {
        title: `${formatMoment(madeAt, language)} · ${row?.body?.name ?? row?.receivedBy ?? text('withoutBody')}`,
        note: delayWords(row, language)[0] ?? '',
        mark:
          waiting === undefined || waiting === 0 ? undefined : (
            <Badge variant="light" color="orange" tt="none" fw={400} c="var(--mantine-color-text)">
              {String(waiting)}
            </Badge>
          ),
      }
    },
    groups: [
      {
        title: text('group-told'),
        fields: [
          'madeAt',
          'form',
          'bodyId',
          'madeById',
          'officerIds',
          'receivedBy',
          'suspectIds',
          'incidentIds',
          'asked',
        ],
      },
      {
        title: text('group-registration'),
        fields: ['registration.number', 'registration.at', 'refused', 'refusal'],
      },
      { title: text('group-answer'), fields: ['outcome', 'respondedOn', 'response'] },
      { title: text('group-files'), hint: text('notesHint'), fields: ['evidenceIds', 'tags', 'notes'] },
    ],
    asked: ['madeAt', 'bodyId', 'suspectIds', 'asked'],
    start: startWith({ suspectIds: sides.suspects }),
    wording: deskWording(text, 'report'),
    above: ({ id }) => {
      const words = delayWords(rows.get(id), language)
      return words.length === 0 ? null : (
        <SideNote>
          <Text size="sm">{words.join(' · ')}</Text>
        </SideNote>
      )
    },
    below: (record) => <LawNotes about="report" on={lawDayOf(record)} />,
  }
  return <RecordDesk spec={spec} caseId={caseId} record={record} field={field} place={place} />
}
