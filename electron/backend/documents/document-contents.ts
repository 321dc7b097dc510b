import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { audienceOf } from '../exports/audience-of.ts'
import { checkExport } from '../exports/check-export.ts'
import { namedPeople } from '../exports/named-people.ts'
import { getRecord } from '../records/record-table.ts'
import { documentTable, recordsShown } from './documents.ts'
import { shownTree } from './preview-document.ts'

/** What would leave the vault with a document and what stands against it. */
export function documentContents(
  context: QueryContext,
  input: ParsedInputOf<'document.contents'>,
): OutputOf<'document.contents'> {
  const record = getRecord(context.db, documentTable, input.id)
  const { caseId, filing } = record
  const text = plainText(shownTree(context.db, record, input.build))
  const { pretrialSecrecy = false, closedHearing = false } = getCase(context.db, caseId)
  return {
    people: namedPeople(context, { caseId, text }),
    pretrialSecrecy,
    closedHearing,
    obstacles: checkExport(context, {
      caseId,
      ...audienceOf(input),
      text,
      evidenceIds: [],
      filing,
      ...recordsShown(context.db, record),
    }),
  }
}
