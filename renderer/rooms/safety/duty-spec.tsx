import { Text } from '@mantine/core'
import { lawDayOf } from '../../../shared/law/mentioned-articles.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { formatMoment } from '../../ui/format-text.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { LawNotes } from '../../ui/law-notes.tsx'
import { SideNote } from '../../ui/side-note.tsx'
import type { Say } from './safety-specs.tsx'

/** Whether the limits of confidentiality were explained after the disclosure, by day where one of the two has no time. */
function isLate({ explanation, disclosedAt }: RecordOf<'duty'>): boolean {
  const explained = explanation?.at
  if (explained === undefined || disclosedAt === undefined) return false
  return explained.length === 10 || disclosedAt.length === 10
    ? explained.slice(0, 10) > disclosedAt.slice(0, 10)
    : Date.parse(explained) > Date.parse(disclosedAt)
}

/** The list of decisions on the duty to report: the explanation before the disclosure stands first. */
export function dutySpec(say: Say, language: Language): DeskSpec<'duty'> {
  return {
    entity: 'duty',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: valueLabel('dutyDecision', record.decision, language),
      note:
        record.explanation?.at === undefined
          ? say('notExplained')
          : say('explainedOn', { date: formatMoment(record.explanation.at, language) }),
    }),
    groups: [
      {
        title: say('group-explained'),
        fields: [
          'explanation.at',
          'explanation.language',
          'personId',
          'explanation.byId',
          'explanation.how',
          'explanation.understood',
        ],
      },
      { title: say('group-her'), fields: ['herView', 'disclosedAt'] },
      {
        title: say('group-decision'),
        fields: ['ground', 'decision', 'grounds', 'decidedAt', 'decidedById', 'reportId'],
      },
      { title: say('group-files'), hint: say('notesHint'), fields: ['evidenceIds', 'tags', 'notes'] },
    ],
    asked: ['personId', 'explanation.at', 'explanation.language', 'ground'],
    wording: {
      list: say('part-duty'),
      add: say('add-duty'),
      emptyTitle: say('none-duty'),
      emptyHint: say('noneHint-duty'),
    },
    above: (record) =>
      isLate(record) ? (
        <SideNote needsCare>
          <Text size="sm">{say('lateExplanation')}</Text>
        </SideNote>
      ) : null,
    below: (record) => <LawNotes about="duty" on={lawDayOf(record)} />,
  }
}
