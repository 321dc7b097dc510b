import { Badge, Button, Text } from '@mantine/core'
import { lawDayOf } from '../../../shared/law/mentioned-articles.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import { onlyOne, type CaseSides } from '../../client/use-case-sides.ts'
import { goTo } from '../../client/navigation.ts'
import type { DeskSpec } from '../../ui/desk/desk-spec.ts'
import { ElapsedNote } from '../../ui/elapsed-note.tsx'
import { formatDate, formatMoment, localToday } from '../../ui/format-text.ts'
import { LawNotes } from '../../ui/law-notes.tsx'
import { SideNote } from '../../ui/side-note.tsx'
import { GbvGuide } from './gbv-guide.tsx'
import type { RecordPart } from './incident-parts.ts'
import { whenWords } from './incident-words.ts'

type Say = ReturnType<typeof useText<'incidents'>>

/** What the lists are made with. */
type Made = {
  readonly say: Say
  readonly language: Language
  readonly nameOf: (id: string | undefined) => string | undefined
  readonly sides: CaseSides
}

/** What a list and its form are called. */
export function deskWording(say: Say, part: RecordPart): DeskSpec<RecordPart>['wording'] {
  return {
    list: say(`part-${part}`),
    add: say(`add-${part}`),
    emptyTitle: say(`none-${part}`),
    emptyHint: say(`noneHint-${part}`),
  }
}

/** What a new record begins with: nothing empty. */
export function startWith(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

const files = (say: Say) =>
  ({
    title: say('group-files'),
    hint: say('notesHint'),
    fields: ['evidenceIds', 'tags', 'notes'],
  }) as const

/** The list of incidents. */
export function incidentSpec({ say, language, sides }: Made): DeskSpec<'incident'> {
  return {
    entity: 'incident',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: whenWords(record.when, say, language),
      note: [
        record.gbvType === 'not-assessed' ? undefined : valueLabel('gbvType', record.gbvType, language),
        record.place,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    }),
    groups: [
      { title: say('group-her'), fields: ['description', 'harm', 'previous'] },
      { title: say('group-urgent'), fields: ['urgent', 'pregnant', 'childrenPresent'] },
      { title: say('group-when'), fields: ['when.from', 'when.to', 'when.precision', 'place'] },
      { title: say('group-people'), fields: ['participants'] },
      {
        title: say('group-facts'),
        fields: ['gbvType', 'means'],
        extra: (record) => <GbvGuide record={record} />,
      },
      files(say),
    ],
    asked: ['when.from', 'when.precision', 'place', 'description'],
    start: startWith({
      participants: [
        ...sides.survivors.map((personId) => ({ personId, part: 'affected' })),
        ...sides.suspects.map((personId) => ({ personId, part: 'suspect' })),
      ],
    }),
    wording: deskWording(say, 'incident'),
    above: (record) => (
      <ElapsedNote subject="incident" caseId={record.caseId} incidentId={record.id} moment={undefined} />
    ),
  }
}

/** When her safety is to be looked at because something ends; nothing once it has ended. */
function EndNote(props: {
  readonly on: string | undefined
  readonly ended: string | undefined
  readonly caseId: string
  readonly say: Say
  readonly language: Language
}) {
  const { on, ended, caseId, say, language } = props
  if (on === undefined || ended !== undefined) return null
  return (
    <SideNote>
      <Text size="sm">{say('endsSoon', { date: formatDate(on, language) })}</Text>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => goTo({ at: 'case', caseId, section: 'safety' })}
      >
        {say('reviewSafety')}
      </Button>
    </SideNote>
  )
}

function EndMark({
  on,
  ended,
  say,
  language,
}: {
  readonly on: string | undefined
  readonly ended: string | undefined
  readonly say: Say
  readonly language: Language
}) {
  if (ended !== undefined || on === undefined || on < localToday()) return null
  return (
    <Badge variant="light" color="gray" tt="none" fw={400}>
      {say('until', { date: formatDate(on, language) })}
    </Badge>
  )
}

/** The list of protective orders. */
export function orderSpec({ say, language, nameOf, sides }: Made): DeskSpec<'order'> {
  return {
    entity: 'order',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: valueLabel('orderKind', record.kind, language),
      note: [
        record.issuedOn === undefined ? undefined : formatDate(record.issuedOn, language),
        nameOf(record.suspectId),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      mark: <EndMark on={record.expiresOn} ended={record.endedOn} say={say} language={language} />,
    }),
    groups: [
      {
        title: say('group-order'),
        fields: ['kind', 'number', 'suspectId', 'bodyId', 'protectedIds', 'conditions'],
      },
      {
        title: say('group-terms'),
        fields: ['issuedOn', 'servedOn', 'expiresOn', 'endedOn', 'endedWhy'],
      },
      { title: say('group-violations'), fields: ['violations'] },
      files(say),
    ],
    asked: ['kind', 'suspectId', 'issuedOn', 'expiresOn'],
    start: startWith({ suspectId: onlyOne(sides.suspects), protectedIds: sides.survivors }),
    wording: deskWording(say, 'order'),
    above: (record) => (
      <EndNote
        on={record.expiresOn}
        ended={record.endedOn}
        caseId={record.caseId}
        say={say}
        language={language}
      />
    ),
    below: (record) => <LawNotes about="order" on={lawDayOf(record)} />,
  }
}

/** The list of measures against suspects. */
export function measureSpec({ say, language, nameOf, sides }: Made): DeskSpec<'measure'> {
  return {
    entity: 'measure',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: valueLabel('measureKind', record.kind, language),
      note: [
        record.startsOn === undefined ? undefined : formatDate(record.startsOn, language),
        nameOf(record.suspectId),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      mark: <EndMark on={record.endsOn} ended={record.endedOn} say={say} language={language} />,
    }),
    groups: [
      { title: say('group-measure'), fields: ['kind', 'suspectId', 'bodyId', 'number', 'conditions'] },
      { title: say('group-terms'), fields: ['startsOn', 'endsOn', 'endedOn', 'endedWhy', 'toldOn'] },
      files(say),
    ],
    asked: ['kind', 'suspectId', 'startsOn', 'endsOn'],
    start: startWith({ suspectId: onlyOne(sides.suspects) }),
    wording: deskWording(say, 'measure'),
    above: (record) => (
      <EndNote
        on={record.endsOn}
        ended={record.endedOn}
        caseId={record.caseId}
        say={say}
        language={language}
      />
    ),
  }
}

/** The list of pressure. */
export function pressureSpec({ say, language, sides }: Made): DeskSpec<'pressure'> {
  return {
    entity: 'pressure',
    order: { sort: 'date', descending: true },
    row: (record) => ({
      title: valueLabel('pressureKind', record.kind, language),
      note: record.at === undefined ? say('withoutDate') : formatMoment(record.at, language),
    }),
    groups: [
      { title: say('group-her'), fields: ['herWish'] },
      {
        title: say('group-pressure'),
        fields: ['kind', 'at', 'targetIds', 'byIds', 'byWhom', 'how', 'what', 'publicationId'],
      },
      { title: say('group-done'), fields: ['done', 'reportId', 'motionOn'] },
      files(say),
    ],
    asked: ['kind', 'at', 'what'],
    start: startWith({ targetIds: sides.survivors }),
    wording: deskWording(say, 'pressure'),
    below: (record) => <LawNotes about="pressure" on={lawDayOf(record)} />,
  }
}
