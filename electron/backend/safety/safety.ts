import type { Warning } from '../../../shared/contract/record-operations.ts'
import { duty, type Duty } from '../../../shared/model/duty.ts'
import { safety, type Safety } from '../../../shared/model/safety.ts'
import { exhibits, kindAndDay } from '../incidents/incidents.ts'
import type { Pointer, RecordTable } from '../records/record-table.ts'

function ownWords(fields: Safety): readonly (string | undefined)[] {
  switch (fields.kind) {
    case 'risk-review':
      return [
        fields.herView,
        fields.judgement,
        fields.otherSigns,
        ...(fields.signs ?? []).map((entry) => entry.words),
      ]
    case 'safety-plan':
      return [
        fields.herWish,
        fields.emergency,
        ...(fields.steps ?? []).flatMap((step) => [step.what, step.who]),
      ]
    case 'referral':
      return [fields.why, fields.result]
    case 'contact':
      return [fields.summary]
    case 'conference':
      return [
        fields.herWish,
        fields.summary,
        ...(fields.decisions ?? []).flatMap((step) => [step.what, step.who]),
      ]
  }
}

function ownPeople(fields: Safety): Pointer[] {
  const person = (where: string, id: string | undefined): Pointer => ({ table: 'person', id, where })
  switch (fields.kind) {
    case 'risk-review':
    case 'contact':
      return [person('byId', fields.byId)]
    case 'referral':
      return [person('toId', fields.toId)]
    case 'conference':
      return (fields.participantIds ?? []).map((id) => person('participantIds', id))
    case 'safety-plan':
      return []
  }
}

export const safetyTable: RecordTable<Safety> = {
  entity: 'safety',
  table: 'safety',
  schema: safety,
  title: (fields) => kindAndDay(fields.kind, fields.at),
  words: (fields) => [...ownWords(fields), ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind', personId: 'person_id' },
  sorts: { date: 'happened_at', next: 'next_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.personId, where: 'personId' },
    ...ownPeople(fields),
    ...exhibits(fields.caseId, fields.evidenceIds),
  ],
}

/** The limits of confidentiality are explained before anything is disclosed, or the record says that they were not. */
function explanationWarnings(fields: Duty): Warning[] {
  const explained = fields.explanation?.at
  const { disclosedAt } = fields
  if (disclosedAt === undefined) return []
  if (explained === undefined) return [{ code: 'explanation.missing', field: 'explanation.at' }]
  // Of two moments the day is compared when one of them has no time.
  const length = Math.min(explained.length, disclosedAt.length) === 10 ? 10 : undefined
  const [before, after] = [explained.slice(0, length), disclosedAt.slice(0, length)]
  const isLate = length === 10 ? before > after : Date.parse(before) > Date.parse(after)
  return isLate ? [{ code: 'explanation.after-disclosure', field: 'explanation.at' }] : []
}

export const dutyTable: RecordTable<Duty> = {
  entity: 'duty',
  table: 'duty',
  schema: duty,
  title: (fields) => kindAndDay(fields.decision, fields.decidedAt),
  words: (fields) => [
    fields.explanation?.how,
    fields.explanation?.understood,
    fields.herView,
    fields.grounds,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', decision: 'decision' },
  sorts: { date: 'decided_at' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'person', id: fields.personId, where: 'personId' },
    { table: 'person', id: fields.explanation?.byId, where: 'explanation.byId' },
    { table: 'person', id: fields.decidedById, where: 'decidedById' },
    { table: 'report', id: fields.reportId, where: 'reportId', caseId },
    ...exhibits(caseId, fields.evidenceIds),
  ],
  warnings: explanationWarnings,
}
