import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { usePart } from '../../ui/use-part.ts'
import { examSpec, findingSpec, sampleSpec } from './exam-specs.tsx'
import { OpinionView } from './opinion/opinion-view.tsx'

const recordParts = ['exam', 'finding', 'sample'] as const
const parts = ['exam', 'opinion', 'finding', 'sample', 'sheet'] as const
type Part = (typeof parts)[number]

/** Examinations of a case, findings on the body diagram, samples and the printed sheet. */
export function ExamsSection({ caseId, record, field }: SectionProps) {
  const text = useText('exams')
  const language = useLanguage()
  const led = useEntityOf(record, recordParts)
  const [part, setPart] = usePart<Part>('exam', { led, record })
  const [chosen, setChosen] = useState<string>()
  const exams = useAnswer('exam.list', { filter: { caseId }, sort: 'date', descending: true, limit: 200 })
  const found = useAnswer(
    'finding.show',
    led === 'finding' && record !== undefined ? { id: record } : undefined,
  )
  const items = exams.value?.items ?? []
  const examId = found.value?.examId ?? chosen
  const exam = items.find(({ id }) => id === examId) ?? items[0]
  const needsExam = part !== 'exam' && part !== 'sample'
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={parts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={part}
      onPart={setPart}
      beside={
        needsExam && items.length > 1 ? (
          <NativeSelect
            size="sm"
            aria-label={text('chosenExam')}
            value={exam?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={items.map((item) => ({
              value: item.id,
              label: [
                valueLabel('examKind', item.kind, language),
                item.number,
                item.documentedOn === undefined ? undefined : formatDate(item.documentedOn, language),
              ]
                .filter((word) => word !== undefined)
                .join(' · '),
            }))}
          />
        ) : null
      }
    >
      {needsExam && exam === undefined ? (
        <EmptyState title={text('needExam')} hint={text('needExamHint')} />
      ) : (
        <PartView
          key={`${part} ${needsExam ? (exam?.id ?? '') : ''}`}
          part={part}
          caseId={caseId}
          record={part === led ? record : undefined}
          field={field}
          exam={exam}
        />
      )}
    </PartsPage>
  )
}

type PartProps = SectionProps & { readonly part: Part; readonly exam: RecordOf<'exam'> | undefined }

function PartView({ part, caseId, record, field, exam }: PartProps) {
  const say = useText('exams')
  const language = useLanguage()
  const incidents = useAnswer('incident.list', { filter: { caseId }, limit: 2 }).value
  const made = {
    say,
    language,
    incidentId: incidents?.total === 1 ? incidents.items[0]?.id : undefined,
  }
  const place = caseDeskPlace(caseId, 'exams')
  const shared = { caseId, record, field, place }
  if (part === 'sample') return <RecordDesk spec={sampleSpec(made)} {...shared} />
  if (part === 'finding' && exam !== undefined)
    return <RecordDesk spec={findingSpec(made, exam)} {...shared} />
  if (part === 'opinion' && exam !== undefined) return <OpinionView exam={exam} />
  if (part === 'sheet' && exam !== undefined)
    return (
      <PaperView
        preview="exam.preview"
        export="exam.export"
        input={{ id: exam.id }}
        caseId={caseId}
        startLanguage={language === 'kk' ? 'kk' : 'ru'}
        suggestedName={say('part-sheet')}
      />
    )
  return <RecordDesk spec={examSpec(made)} {...shared} />
}
