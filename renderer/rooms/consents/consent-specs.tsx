import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate } from '../../ui/format-text.ts'
import { AboutEditor } from './about-editor.tsx'
import { ConsentStanding } from './consent-standing.tsx'
import { WithdrawnChoice } from './withdrawn-choice.tsx'

type Made = {
  readonly say: ReturnType<typeof useText<'consents'>>
  readonly language: Language
  readonly caseId: string
  readonly nameOf: (id: string | undefined) => string | undefined
  /** The only person the case helps, whose consent it most likely is. */
  readonly survivor: string | undefined
  readonly today: string
}

function wording(say: Made['say'], part: 'consent' | 'restriction' | 'note') {
  return {
    list: say(`part-${part}`),
    add: say(`add-${part}`),
    emptyTitle: say(`none-${part}`),
    emptyHint: say(`noneHint-${part}`),
  }
}

const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

const isWithdrawn = ({ withdrawnOn }: RecordOf<'consent'>) => withdrawnOn !== undefined

/** The consents of a case: her decision first, then who spoke and how it was explained. */
export function consentSpec({ say, language, nameOf, survivor, today }: Made): DeskSpec<'consent'> {
  return {
    entity: 'consent',
    order: { sort: 'given', descending: true },
    row: (record) => ({
      title: joined([valueLabel('consentPurpose', record.purpose, language), record.recipient]),
      note: joined([
        nameOf(record.personId),
        record.withdrawnOn === undefined
          ? formatDate(record.givenOn, language)
          : valueLabel('consentState', 'withdrawn', language),
      ]),
    }),
    groups: [
      {
        title: say('group-choice'),
        fields: ['personId', 'purpose', 'scopes', 'recipient'],
        isFor: (record) => !isWithdrawn(record),
      },
      {
        title: say('group-choice'),
        fields: [],
        isFor: isWithdrawn,
        extra: (record) => <WithdrawnChoice consent={record} name={nameOf(record.personId)} />,
      },
      { title: say('group-withdrawal'), fields: ['withdrawnOn', 'withdrawnWhy'], isFor: isWithdrawn },
      {
        title: say('group-giver'),
        fields: ['givenBy', 'representativeId', 'explainedBy', 'explainedOn', 'explainedIn'],
      },
      {
        title: say('group-assent'),
        fields: ['assent', 'assentNote'],
        isFor: ({ givenBy, assent }) => givenBy === 'representative' || assent !== undefined,
      },
      { title: say('group-term'), fields: ['givenOn', 'until', 'evidenceId'] },
      { title: say('group-files'), hint: say('notesHint'), fields: ['tags', 'notes'] },
    ],
    asked: ['purpose', 'scopes', 'personId', 'givenBy', 'representativeId', 'givenOn'],
    start: {
      givenBy: 'self',
      givenOn: today,
      ...(survivor === undefined ? {} : { personId: survivor }),
    },
    wording: wording(say, 'consent'),
    mayDelete: (record) => !isWithdrawn(record),
    above: (record) => <ConsentStanding key={record.id} consent={record} />,
  }
}

/** What keeps the case or one of its records inside, and where that is written. */
export function restrictionSpec({ say, language, caseId, today }: Made): DeskSpec<'restriction'> {
  return {
    entity: 'restriction',
    row: (record) => ({
      title: valueLabel('restrictionKind', record.kind, language),
      note: joined([
        record.about === undefined
          ? say('aboutCase')
          : valueLabel('aboutEntity', record.about.entity, language),
        record.until === undefined ? record.source : formatDate(record.until, language),
      ]),
    }),
    groups: [
      { fields: ['kind', 'source', 'since', 'until', 'closedTo'] },
      {
        title: say('group-about'),
        fields: [],
        extra: (record) => (
          <AboutEditor key={record.id} entity="restriction" record={record} caseId={caseId} />
        ),
      },
      { title: say('group-files'), hint: say('notesHint'), fields: ['tags', 'notes'] },
    ],
    asked: ['kind', 'source', 'since'],
    start: { since: today },
    wording: wording(say, 'restriction'),
  }
}

/** Notes: who wrote them in what capacity, and what they are in law. */
export function noteSpec({ say, language, caseId, today }: Made): DeskSpec<'note'> {
  return {
    entity: 'note',
    order: { sort: 'written', descending: true },
    row: (record) => ({
      title: record.text.split('\n')[0] ?? '',
      note: joined([
        formatDate(record.writtenOn, language),
        record.mark === 'none' ? undefined : valueLabel('privilege', record.mark, language),
        record.author,
      ]),
    }),
    groups: [
      {
        hint: say('notesHint'),
        fields: ['text', 'mark', 'capacity', 'author', 'authorId', 'writtenOn', 'tags'],
      },
      {
        title: say('group-about'),
        fields: [],
        extra: (record) => <AboutEditor key={record.id} entity="note" record={record} caseId={caseId} />,
      },
    ],
    asked: ['text', 'mark', 'capacity', 'author', 'writtenOn'],
    start: { mark: 'work-product', writtenOn: today },
    wording: wording(say, 'note'),
  }
}
