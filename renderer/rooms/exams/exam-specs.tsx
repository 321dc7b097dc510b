import { Alert, Button, List } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { checkSample } from '../../../shared/model/check-sample.ts'
import { cliWarningText } from '../../../shared/text/cli-warning-text.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { templatePlace } from '../../client/template-place.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { ElapsedNote } from '../../ui/elapsed-note.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { BodyDiagram } from './body-diagram.tsx'

type Made = {
  readonly say: ReturnType<typeof useText<'exams'>>
  readonly language: Language
  /** The only incident of the case, when there is one: what a new examination follows. */
  readonly incidentId?: string | undefined
}

function wording(say: Made['say'], part: 'exam' | 'finding' | 'sample') {
  return {
    list: say(`part-${part}`),
    add: say(`add-${part}`),
    emptyTitle: say(`none-${part}`),
    emptyHint: say(`noneHint-${part}`),
  }
}

/** The list of examinations, each with all that УПК 283(2) asks of an opinion. */
export function examSpec({ say, language, incidentId }: Made): DeskSpec<'exam'> {
  return {
    entity: 'exam',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: valueLabel('examKind', record.kind, language),
      note: [
        record.number,
        record.documentedOn === undefined ? undefined : formatDate(record.documentedOn, language),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    }),
    groups: [
      {
        title: say('group-about'),
        fields: [
          'kind',
          'number',
          'documentedOn',
          'personId',
          'incidentId',
          'figure',
          'facility',
          'place',
          'startedAt',
          'endedAt',
          'conditions',
        ],
      },
      {
        title: say('group-order'),
        fields: [
          'appointment.act',
          'appointment.number',
          'appointment.on',
          'appointment.body',
          'appointment.official',
          'appointment.grounds',
          'consent.given',
          'consent.on',
          'consent.by',
        ],
      },
      { title: say('group-people'), fields: ['experts', 'participants'] },
      { title: say('group-course'), fields: ['history', 'objects', 'methods', 'research'] },
      {
        title: say('group-answers'),
        fields: ['answers', 'harmDegree', 'harmReasons', 'consistency', 'consistencyBy'],
      },
      {
        title: say('group-remarks'),
        hint: say('makeRemarksHint'),
        fields: ['shown.on', 'shown.protocol', 'remarks', 'motions'],
        extra: (record) => <MakeRemarks record={record} made={{ say, language }} />,
      },
      {
        title: say('group-files'),
        hint: say('notesHint'),
        fields: ['evidenceId', 'annexes', 'tags', 'notes'],
      },
    ],
    asked: ['kind', 'documentedOn', 'number'],
    start: { kind: 'expert-opinion', ...(incidentId === undefined ? {} : { incidentId }) },
    wording: wording(say, 'exam'),
    above: (record) => (
      <ElapsedNote
        subject="exam"
        caseId={record.caseId}
        incidentId={record.incidentId}
        moment={record.startedAt}
        isDone={record.documentedOn !== undefined}
      />
    ),
  }
}

/** The findings of an examination, with the drawing above the open one. */
export function findingSpec({ say, language }: Made, exam: RecordOf<'exam'>): DeskSpec<'finding'> {
  return {
    entity: 'finding',
    filter: { examId: exam.id },
    order: { sort: 'order', descending: false },
    row: (record, place) => ({
      title: [
        place === undefined ? undefined : `${String(place + 1)}.`,
        record.otherType ?? valueLabel('findingType', record.type, language),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
      note:
        record.region === undefined
          ? (record.location ?? '')
          : valueLabel('bodyRegion', record.region, language),
    }),
    groups: [
      { title: say('group-where'), fields: ['type', 'otherType', 'region', 'location', 'order'] },
      {
        title: say('group-looks'),
        fields: ['lengthMm', 'widthMm', 'depthMm', 'shape', 'colour', 'edges', 'surface', 'description'],
      },
      {
        title: say('group-opinion'),
        fields: ['age', 'mechanism', 'mechanismBy', 'consistency', 'consistencyBy'],
      },
      { title: say('group-files'), hint: say('notesHint'), fields: ['evidenceIds', 'tags', 'notes'] },
    ],
    asked: ['type', 'region', 'location'],
    start: { examId: exam.id, type: 'bruise' },
    wording: wording(say, 'finding'),
    above: (record) => <BodyDiagram key={record.id} record={record} figure={exam.figure ?? 'adult'} />,
  }
}

/** Leads to the document of УПК 286, filled from this examination. */
function MakeRemarks({ record, made }: { readonly record: RecordOf<'exam'>; readonly made: Made }) {
  const language = made.language === 'kk' ? 'kk' : 'ru'
  return (
    <Button
      mt="sm"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      leftSection={<IconFileText size={16} />}
      onClick={() =>
        goTo(templatePlace(record.caseId, { name: 'remarks-on-opinion', language, examId: record.id }))
      }
    >
      {made.say('makeRemarks')}
    </Button>
  )
}

function SampleProblems({ record, made }: { readonly record: RecordOf<'sample'>; readonly made: Made }) {
  const problems = checkSample(record)
  if (problems.length === 0) return null
  return (
    <Alert color="orange" variant="light" title={made.say('attention')}>
      <List size="sm">
        {problems.map(({ code, field }) => (
          <List.Item key={`${code} ${field}`}>
            {fieldPathLabel('sample', field, made.language)}: {cliWarningText[code][made.language]}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

/** Hours from the sample's own incident, else from that of its examination. */
function SampleHours({ record }: { readonly record: RecordOf<'sample'> }) {
  const { caseId, examId, collectedAt } = record
  const { value: exam, failure } = useAnswer('exam.show', examId === undefined ? undefined : { id: examId })
  const incidentId = record.incidentId ?? exam?.incidentId
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (examId !== undefined && exam === undefined) return null
  return <ElapsedNote subject="sample" caseId={caseId} incidentId={incidentId} moment={collectedAt} isDone />
}

/** The samples of a case with the hands they went through. */
export function sampleSpec(made: Made): DeskSpec<'sample'> {
  const { say } = made
  return {
    entity: 'sample',
    row: (record) => ({ title: record.what, note: record.takenFrom ?? '' }),
    groups: [
      {
        title: say('group-taken'),
        fields: [
          'what',
          'takenFrom',
          'collectedBy',
          'collectedAt',
          'washed',
          'packaging',
          'seals',
          'examId',
          'incidentId',
        ],
      },
      { title: say('group-chain'), fields: ['handovers'] },
      { title: say('group-result'), fields: ['laboratory', 'resultOn', 'result', 'evidenceId'] },
      { title: say('group-files'), hint: say('notesHint'), fields: ['tags', 'notes'] },
    ],
    asked: ['what', 'examId', 'collectedBy'],
    wording: wording(say, 'sample'),
    above: (record) => (
      <>
        <SampleHours record={record} />
        <SampleProblems record={record} made={made} />
      </>
    ),
  }
}
