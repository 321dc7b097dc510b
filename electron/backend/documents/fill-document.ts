import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { documentContext as contextSchema } from '../../../shared/document/context.ts'
import { fillTemplate } from '../../../shared/document/fill-template.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import type { CommandContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { createRecord } from '../records/record-table.ts'
import { getTemplate } from '../templates/templates.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { documentContext } from './document-context.ts'
import { documentTable, isDraft, type DocumentRecord } from './documents.ts'

/** Fills a template from the case as it is now and keeps the result with the data it was filled from. */
export function fillDocument(
  context: CommandContext,
  input: ParsedInputOf<'document.fill'>,
): OutputOf<'document.fill'> {
  const template = getTemplate(input.template, input.language)
  const today = input.on ?? localDay(context.now, context.environment)
  const { caseId, language } = input
  const values = documentContext(context.db, { caseId, language, today, filing: template.filing })
  const filled = fillTemplate(template, contextSchema.parse(values))
  const record: DocumentRecord = {
    caseId: input.caseId,
    template: template.name,
    filing: template.filing,
    language: template.language,
    title: template.title,
    filledOn: today,
    filledAt: context.now,
    tree: filled.tree,
    context: values,
    missing: filled.missing.map(({ path, label, enteredIn, recordId }) =>
      withoutUndefined({ path, label: label[input.language], enteredIn, record: recordId }),
    ),
    unconfirmed: filled.unconfirmed.map((form) => ({ path: form.path, case: form.case, text: form.text })),
  }
  const { id } = createRecord(context, documentTable, { fields: record })
  return {
    id: id as DocumentId,
    draft: isDraft(record),
    missing: record.missing,
    unconfirmed: record.unconfirmed,
  }
}
