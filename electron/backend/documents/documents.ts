import { z } from 'zod'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { documentContext as contextSchema } from '../../../shared/document/context.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { caseId } from '../../../shared/model/ids.ts'
import { date, documentLanguage, instant, text } from '../../../shared/model/values.ts'
import { examTable } from '../exams/exams.ts'
import type { RecordTable } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

const missingValue = z.strictObject({
  path: z.string(),
  label: z.string(),
  enteredIn: z.string(),
  record: z.string().optional(),
})
const unconfirmedForm = z.strictObject({
  path: z.string(),
  case: z.string(),
  text: z.string(),
  record: z.string().optional(),
})

/** A filled document: its tree, and the data it was filled from, so that it can be explained and filled again. */
const documentRecord = z.strictObject({
  caseId,
  template: text,
  filing: text,
  language: documentLanguage,
  title: text,
  filledOn: date,
  filledAt: instant,
  tree: z.custom<DocumentTree>((value) => typeof value === 'object' && value !== null),
  context: contextSchema,
  missing: z.array(missingValue),
  unconfirmed: z.array(unconfirmedForm),
  /** The lawyer answered for the gaps: no draft mark any more. */
  signedOff: z.strictObject({ at: instant, by: text, reason: text }).optional(),
})
export type DocumentRecord = z.infer<typeof documentRecord>

export const documentTable: RecordTable<DocumentRecord> = {
  entity: 'document',
  table: 'document',
  schema: documentRecord,
  title: (fields) => fields.title,
  words: (fields) => [fields.title, plainText(fields.tree)],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id' },
  pointsAt: (fields) => [{ table: 'case_record', id: fields.caseId, where: 'caseId' }],
}

/** Records a document shows and people it is about, for the export policy: itself, the examination, and who was examined. */
export function recordsShown(db: ReadDb, { id, context }: Pick<Stored<DocumentRecord>, 'id' | 'context'>) {
  const exam = context.exam?.id === undefined ? undefined : findRecord(db, examTable, context.exam.id)
  if (exam === undefined) return { records: [id] }
  return { records: [id, exam.id], personIds: exam.personId === undefined ? [] : [exam.personId] }
}

/** A document is a draft while a value is missing and nobody has answered for it. */
export function isDraft(record: DocumentRecord): boolean {
  return record.missing.length > 0 && record.signedOff === undefined
}
