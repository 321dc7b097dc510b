import { bundle, type Bundle } from '../../../shared/model/bundle.ts'
import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { walkTree } from '../../../shared/document/walk.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { bundleStartText } from '../../../shared/text/bundle-start-text.ts'
import { getCase } from '../cases/cases.ts'
import type { CommandContext } from '../context.ts'
import { listExhibits } from '../evidence/evidence.ts'
import { documentTable } from '../documents/documents.ts'
import { createRecord, getRecord, type RecordTable } from '../records/record-table.ts'

export const bundleTable: RecordTable<Bundle> = {
  entity: 'bundle',
  table: 'bundle',
  schema: bundle,
  title: (fields) => fields.title,
  words: (fields) => [fields.title, ...fields.sections.map((section) => section.title), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id' },
  pointsAt: ({ caseId, sections }) => [
    { table: 'case_record', id: caseId, where: 'caseId' },
    ...sections.flatMap((section, place) =>
      section.evidenceIds.map((id) => ({
        table: 'evidence',
        id,
        where: `sections.${String(place)}.evidenceIds`,
        caseId,
      })),
    ),
  ],
}

/** The exhibits a document mentions, in its own numbering. */
function exhibitsOfDocument(context: CommandContext, documentId: string, caseId: string): string[] {
  const record = getRecord(context.db, documentTable, documentId)
  if (record.caseId !== caseId) throw new Failure('record.not-found', { id: documentId })
  const numbers = new Map<string, number>()
  walkTree(record.tree, (node) => {
    if (node.type === 'exhibitReference') numbers.set(node.attrs.evidenceId, node.attrs.number ?? Infinity)
  })
  return [...numbers].sort(([, one], [, other]) => one - other).map(([id]) => id)
}

/**
 * A recipe in one section: the exhibits a document mentions in its numbering, so that «Приложение 4» is the same in both,
 * or every exhibit of the case by date. Fails with `bundle.empty` when there are none.
 */
export function createBundleOfAll(context: CommandContext, input: ParsedInputOf<'bundle.create-all'>) {
  const record = getCase(context.db, input.caseId)
  const language = input.language ?? record.language ?? 'ru'
  const ids =
    input.documentId === undefined
      ? listExhibits(context.db, input.caseId).map((item) => item.id)
      : exhibitsOfDocument(context, input.documentId, input.caseId)
  if (ids.length === 0) throw new Failure('bundle.empty')
  const fields = bundle.parse({
    caseId: input.caseId,
    title: input.title ?? bundleStartText[language].title,
    language,
    sections: [{ title: bundleStartText[language].section, evidenceIds: ids }],
  })
  return createRecord(context, bundleTable, { fields })
}
