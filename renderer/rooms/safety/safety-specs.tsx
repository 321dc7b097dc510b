import type { ReviewReason, SafetyKind } from '../../../shared/model/safety.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DeskGroup, DeskSpec } from '../../ui/desk/desk-spec.ts'
import { formatDate, formatMoment } from '../../ui/format-text.ts'
import { SignsEditor } from './signs-editor.tsx'

export type Say = ReturnType<typeof useText<'safety'>>
type Asked = DeskSpec<'safety'>['asked']

/** The second line of a record in its list. */
function noteOf(record: RecordOf<'safety'>, say: Say, language: Language): string {
  const next =
    record.nextOn === undefined ? undefined : say('come', { date: formatDate(record.nextOn, language) })
  const own = (): string | undefined => {
    switch (record.kind) {
      case 'risk-review':
        return record.reason === undefined ? undefined : valueLabel('reviewReason', record.reason, language)
      case 'safety-plan': {
        const steps = record.steps ?? []
        const done = steps.filter((step) => step.doneOn !== undefined).length
        return steps.length === 0 ? undefined : say('stepsDone', { done, total: steps.length })
      }
      case 'referral':
        return record.herChoice === undefined
          ? undefined
          : valueLabel('herChoice', record.herChoice, language)
      case 'contact':
        return record.channel === undefined
          ? undefined
          : valueLabel('contactChannel', record.channel, language)
      case 'conference':
        return record.summary
    }
  }
  return [own(), next].filter((part) => part !== undefined).join(' · ')
}

function titleOf(record: RecordOf<'safety'>, language: Language): string {
  const when = formatMoment(record.at, language)
  return record.kind === 'referral'
    ? `${when} · ${valueLabel('referralService', record.service, language)}`
    : when
}

/** The fields of each kind, her view and choice before all else. */
function groupsOf(kind: SafetyKind, say: Say): readonly DeskGroup<'safety'>[] {
  switch (kind) {
    case 'risk-review':
      return [
        { title: say('group-her'), fields: ['herView'] },
        {
          title: say('group-signs'),
          fields: [],
          extra: (record) => <SignsEditor key={record.id} record={record} />,
        },
        { title: say('group-judgement'), fields: ['otherSigns', 'judgement'] },
        { title: say('group-about'), fields: ['at', 'personId', 'reason', 'byId', 'nextOn'] },
      ]
    case 'safety-plan':
      return [
        { title: say('group-her'), fields: ['herWish'] },
        { title: say('group-steps'), fields: ['steps', 'emergency'] },
        { title: say('group-about'), fields: ['at', 'personId', 'nextOn'] },
      ]
    case 'referral':
      return [
        { title: say('group-her'), fields: ['herChoice', 'personId'] },
        {
          title: say('group-referral'),
          fields: ['service', 'at', 'toId', 'why', 'result', 'endedOn', 'nextOn'],
        },
      ]
    case 'contact':
      return [
        {
          title: say('group-contact'),
          fields: ['at', 'personId', 'channel', 'byId', 'rulesKept', 'summary', 'nextOn'],
        },
      ]
    case 'conference':
      return [
        { title: say('group-her'), fields: ['herWish'] },
        { title: say('group-conference'), fields: ['at', 'participantIds', 'personId', 'summary', 'nextOn'] },
        { title: say('group-decisions'), fields: ['decisions'] },
      ]
  }
}

const asked: Readonly<Record<SafetyKind, Asked>> = {
  'risk-review': ['at', 'personId', 'reason', 'herView'],
  'safety-plan': ['at', 'personId', 'herWish'],
  referral: ['at', 'service', 'personId', 'herChoice'],
  contact: ['at', 'personId', 'channel', 'summary'],
  conference: ['at', 'herWish', 'summary'],
}

/** The list of one kind of safety records. */
export function safetySpec(
  kind: SafetyKind,
  made: {
    readonly say: Say
    readonly language: Language
    readonly personId: string | undefined
    readonly reason: ReviewReason | undefined
  },
): DeskSpec<'safety'> {
  const { say, language, personId, reason } = made
  return {
    entity: 'safety',
    filter: { kind },
    order: { sort: 'date', descending: true },
    start: {
      kind,
      ...(personId === undefined ? {} : { personId }),
      ...(reason === undefined ? {} : { reason }),
    },
    row: (record) => ({ title: titleOf(record, language), note: noteOf(record, say, language) }),
    groups: [
      ...groupsOf(kind, say),
      { title: say('group-files'), hint: say('notesHint'), fields: ['evidenceIds', 'tags', 'notes'] },
    ],
    asked: asked[kind],
    wording: {
      list: say(`part-${kind}`),
      add: say(`add-${kind}`),
      emptyTitle: say(`none-${kind}`),
      emptyHint: say(`noneHint-${kind}`),
    },
  }
}
