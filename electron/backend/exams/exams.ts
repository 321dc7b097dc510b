import { exam, finding, sample, type Exam, type Finding, type Sample } from '../../../shared/model/exam.ts'
import { checkSample } from '../../../shared/model/check-sample.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Pointer, RecordTable } from '../records/record-table.ts'
import { allWhere } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

type Word = string | undefined

function words(...groups: readonly (readonly object[] | undefined)[]): Word[] {
  return groups
    .flatMap((group) => group ?? [])
    .flatMap((item) => Object.entries(item))
    .filter(([key]) => !key.endsWith('Id'))
    .map(([, value]) => (typeof value === 'string' ? value : undefined))
}

function pointers(table: string, found: readonly (readonly [where: string, id: Word])[], caseId?: string) {
  return found.map(([where, id]): Pointer => ({
    table,
    id,
    where,
    ...(caseId === undefined ? {} : { caseId }),
  }))
}

export const examTable: RecordTable<Exam> = {
  entity: 'exam',
  table: 'exam',
  schema: exam,
  title: (fields) =>
    [fields.number, fields.documentedOn, fields.facility].filter(Boolean).join(', ') || fields.kind,
  words: (fields) => [
    fields.number,
    fields.facility,
    fields.place,
    fields.conditions,
    fields.history,
    fields.methods,
    fields.research,
    fields.harmReasons,
    fields.consistencyBy,
    ...words(
      [fields.appointment ?? {}, fields.consent ?? {}, fields.shown ?? {}],
      fields.experts,
      fields.participants,
      fields.objects,
      fields.answers,
      fields.annexes,
      fields.remarks,
      fields.motions,
    ),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind', personId: 'person_id' },
  sorts: { date: 'documented_on' },
  pointsAt: ({ caseId, ...fields }) => [
    ...pointers('case_record', [['caseId', caseId]]),
    ...pointers('person', [
      ['personId', fields.personId],
      ...(fields.experts ?? []).map(
        (entry, at) => [`experts.${String(at)}.personId`, entry.personId] as const,
      ),
      ...(fields.participants ?? []).map(
        (entry, at) => [`participants.${String(at)}.personId`, entry.personId] as const,
      ),
    ]),
    ...pointers(
      'evidence',
      [
        ['evidenceId', fields.evidenceId],
        ...(fields.annexes ?? []).map(
          (entry, at) => [`annexes.${String(at)}.evidenceId`, entry.evidenceId] as const,
        ),
      ],
      caseId,
    ),
    ...pointers('incident', [['incidentId', fields.incidentId]], caseId),
  ],
}

export const findingTable: RecordTable<Finding> = {
  entity: 'finding',
  table: 'finding',
  schema: finding,
  title: (fields) => fields.otherType ?? fields.type,
  words: (fields) => [
    fields.otherType,
    fields.location,
    fields.shape,
    fields.colour,
    fields.edges,
    fields.surface,
    fields.age,
    fields.mechanism,
    fields.mechanismBy,
    fields.description,
    fields.consistencyBy,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', examId: 'exam_id', type: 'type' },
  sorts: { order: 'position' },
  pointsAt: ({ caseId, ...fields }) => [
    ...pointers('case_record', [['caseId', caseId]]),
    ...pointers('exam', [['examId', fields.examId]], caseId),
    ...pointers(
      'evidence',
      (fields.evidenceIds ?? []).map((id) => ['evidenceIds', id] as const),
      caseId,
    ),
  ],
}

export const sampleTable: RecordTable<Sample> = {
  entity: 'sample',
  table: 'sample',
  schema: sample,
  title: (fields) => fields.what.slice(0, 200),
  words: (fields) => [
    fields.what,
    fields.takenFrom,
    fields.collectedBy,
    fields.packaging,
    ...(fields.seals ?? []),
    fields.laboratory,
    fields.result,
    ...words(fields.handovers),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', examId: 'exam_id' },
  pointsAt: ({ caseId, ...fields }) => [
    ...pointers('case_record', [['caseId', caseId]]),
    ...pointers('exam', [['examId', fields.examId]], caseId),
    ...pointers('incident', [['incidentId', fields.incidentId]], caseId),
    ...pointers('evidence', [['evidenceId', fields.evidenceId]], caseId),
  ],
  warnings: checkSample,
}

/** The findings of an exam in the order of its list: the number of each is its place there, from 1. */
export function listFindings(db: ReadDb, examId: string): Stored<Finding>[] {
  return allWhere(db, findingTable, { column: 'exam_id', value: examId })
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.order ?? 1e9) - (b.entry.order ?? 1e9) || a.index - b.index)
    .map(({ entry }) => entry)
}

/** The samples of an exam in order of entry. */
export function listSamples(db: ReadDb, examId: string): Stored<Sample>[] {
  return allWhere(db, sampleTable, { column: 'exam_id', value: examId })
}
