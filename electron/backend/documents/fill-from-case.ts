import { documentContext as contextSchema } from '../../../shared/document/context.ts'
import { fillTemplate, type MissingValue } from '../../../shared/document/fill-template.ts'
import type { CaseId } from '../../../shared/model/ids.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import type { Environment } from '../context.ts'
import { localDay } from '../local-time.ts'
import { getTemplate } from '../templates/templates.ts'
import type { ReadDb } from '../vault/database.ts'
import { listRoles } from '../cases/cases.ts'
import { representativeRoles } from './person-view.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { documentContext } from './document-context.ts'
import type { DocumentRecord } from './documents.ts'

type FillRequest = {
  readonly caseId: CaseId
  readonly template: string
  readonly language: DocumentLanguage
  readonly on?: string | undefined
  /** The examination a document on an opinion speaks of. */
  readonly examId?: string | undefined
}

/**
 * A template filled from the case as it is now, with the data it was filled from; kept nowhere yet. Fails with
 * `template.not-found`, `record.not-found`.
 */
export function fillFromCase(
  context: { readonly db: ReadDb; readonly now: string; readonly environment: Environment },
  { caseId, template: name, language, on, examId }: FillRequest,
): DocumentRecord {
  const template = getTemplate(name, language)
  const today = on ?? localDay(context.now, context.environment)
  const values = documentContext(context.db, {
    caseId,
    language,
    today,
    filing: template.filing,
    environment: context.environment,
    ...(examId === undefined ? {} : { examId }),
  })
  const filled = fillTemplate(template, contextSchema.parse(values))
  return {
    caseId,
    template: template.name,
    filing: template.filing,
    language: template.language,
    title: template.title,
    filledOn: today,
    filledAt: context.now,
    tree: filled.tree,
    context: values,
    missing: filled.missing.map((gap) =>
      withoutUndefined({
        path: gap.path,
        label: gap.label[language],
        enteredIn: gap.enteredIn,
        record: ownerOf(context.db, caseId, gap),
      }),
    ),
    unconfirmed: filled.unconfirmed.map((form) =>
      withoutUndefined({ path: form.path, case: form.case, text: form.text, record: form.recordId }),
    ),
  }
}

/** The record a value is entered in. A representative's powers stand in his role, which no view of a person names. */
function ownerOf(
  db: ReadDb,
  caseId: string,
  { enteredIn, recordId }: Pick<MissingValue, 'enteredIn' | 'recordId'>,
) {
  if (recordId === undefined || !enteredIn.startsWith('role.')) return recordId
  const roles = listRoles(db, caseId).filter((role) => representativeRoles.has(role.role))
  return roles.find((role) => (role.personId as string) === recordId)?.id
}
