import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import type { CommandContext } from '../context.ts'
import { createRecord } from '../records/record-table.ts'
import { documentTable, isDraft } from './documents.ts'
import { fillFromCase } from './fill-from-case.ts'
import { withForms } from './unconfirmed-forms.ts'

/** Fills a template from the case as it is now and keeps the result with the data it was filled from. */
export function fillDocument(
  context: CommandContext,
  input: ParsedInputOf<'document.fill'>,
): OutputOf<'document.fill'> {
  const record = fillFromCase(context, input)
  const { id } = createRecord(context, documentTable, { fields: record })
  return {
    id: id as DocumentId,
    draft: isDraft(record),
    missing: record.missing,
    unconfirmed: withForms(context.db, record),
  }
}
