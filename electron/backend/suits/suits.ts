import {
  publication,
  statement,
  suit,
  type Publication,
  type Statement,
  type StatementPosition,
  type Suit,
} from '../../../shared/model/suit.ts'
import type { Stored, Warning } from '../../../shared/contract/record-operations.ts'
import type { ReadDb } from '../vault/database.ts'
import { allWhere } from '../records/record.rows.ts'
import type { RecordTable } from '../records/record-table.ts'

export const suitTable: RecordTable<Suit> = {
  entity: 'suit',
  table: 'suit',
  schema: suit,
  title: (fields) => fields.filedOn ?? fields.direction,
  words: (fields) => [
    ...(fields.claims ?? []).map((claim) => claim.text),
    ...(fields.objections ?? []),
    ...(fields.objectionsKk ?? []),
    fields.pretrialStep?.reply,
    fields.limitationNotes,
    fields.costsPayer,
    fields.result,
    ...(fields.parallelProceedings ?? []).flatMap((one) => [one.stage, one.number, one.note]),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', direction: 'direction' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.costsPayerId, where: 'costsPayerId' },
    ...(fields.parallelProceedings ?? []).map((one, at) => ({
      table: 'case_record',
      id: one.caseId,
      where: `parallelProceedings.${String(at)}.caseId`,
    })),
  ],
}

export const publicationTable: RecordTable<Publication> = {
  entity: 'publication',
  table: 'publication',
  schema: publication,
  title: (fields) => fields.title ?? fields.medium,
  words: (fields) => [
    fields.title,
    fields.medium,
    fields.mediumKk,
    fields.url,
    fields.capturedHow,
    fields.reach,
    fields.reaction,
    ...(fields.captures ?? []).map((capture) => capture.how),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', suitId: 'suit_id' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'suit', id: fields.suitId, where: 'suitId', caseId },
    { table: 'person', id: fields.authorId, where: 'authorId' },
    { table: 'person', id: fields.outletId, where: 'outletId' },
    { table: 'evidence', id: fields.captureEvidenceId, where: 'captureEvidenceId', caseId },
    ...(fields.captures ?? []).map((capture, at) => ({
      table: 'evidence',
      id: capture.evidenceId,
      where: `captures.${String(at)}.evidenceId`,
      caseId,
    })),
    ...(fields.aboutIds ?? []).map((id) => ({ table: 'person', id, where: 'aboutIds' })),
  ],
}

/** Positions that a court would hear as contradicting each other when taken about one statement. */
const contradictions = [
  ['true', 'opinion'],
  ['true', 'not-disseminated-by-us'],
  ['opinion', 'not-disseminated-by-us'],
  ['not-disseminated-by-us', 'told-only-to-the-person'],
] as const

/** Whether a court would hear two of these positions as contradicting each other. */
export function hasContradiction(positions: ReadonlySet<StatementPosition>): boolean {
  return contradictions.some(([one, other]) => positions.has(one) && positions.has(other))
}

function positionWarnings(fields: Statement): Warning[] {
  return hasContradiction(new Set(fields.positions ?? []))
    ? [{ code: 'positions.inconsistent', field: 'positions' }]
    : []
}

export const statementTable: RecordTable<Statement> = {
  entity: 'statement',
  table: 'statement',
  schema: statement,
  title: (fields) => fields.quotation.slice(0, 200),
  words: (fields) => [
    fields.quotation,
    fields.translation,
    fields.translationKk,
    fields.whyIdentifiable,
    fields.argument,
    fields.argumentKk,
    fields.plaintiffMeaning,
    fields.ourMeaning,
    fields.ourMeaningKk,
    fields.publicInterest,
    fields.publicInterestKk,
    fields.refutationReply,
    fields.otherPosition,
    fields.otherPositionKk,
    fields.result,
    ...(fields.expertQuestions ?? []),
    ...(fields.proof ?? []).map((proof) => proof.proves),
    // Found in the vault, never exported: the index stays where it is.
    ...Object.values(fields.workProduct ?? {}),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', suitId: 'suit_id' },
  sorts: { order: 'position' },
  pointsAt: ({ caseId, ...fields }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    { table: 'suit', id: fields.suitId, where: 'suitId', caseId },
    { table: 'publication', id: fields.publicationId, where: 'publicationId', caseId },
    { table: 'person', id: fields.aboutId, where: 'aboutId' },
    ...(fields.proof ?? []).map((proof, index) => ({
      table: 'evidence',
      id: proof.evidenceId,
      where: `proof.${String(index)}.evidenceId`,
      caseId,
    })),
  ],
  warnings: positionWarnings,
}

/** The suits, publications and statements of a case; statements in the order of the table. */
export function listSuitRecords(
  db: ReadDb,
  caseId: string,
): { suits: Stored<Suit>[]; publications: Stored<Publication>[]; statements: Stored<Statement>[] } {
  const match = { column: 'case_id', value: caseId }
  const statements = allWhere(db, statementTable, match).map((entry, index) => ({ entry, index }))
  statements.sort((a, b) => (a.entry.order ?? 1e9) - (b.entry.order ?? 1e9) || a.index - b.index)
  return {
    suits: allWhere(db, suitTable, match),
    publications: allWhere(db, publicationTable, match),
    statements: statements.map(({ entry }) => entry),
  }
}
