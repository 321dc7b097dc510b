import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { checkDemands } from '../../../shared/document/check-demands.ts'
import { withExhibitPages } from '../../../shared/document/exhibit-references.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { exhibitPages } from '../bundles/recorded-build.ts'
import type { JobContext } from '../context.ts'
import { getRecord } from '../records/record-table.ts'
import { getTemplate } from '../templates/templates.ts'
import type { ReadDb } from '../vault/database.ts'
import { documentTable, isDraft, type DocumentRecord } from './documents.ts'
import { fillFromCase } from './fill-from-case.ts'
import { withForms } from './unconfirmed-forms.ts'

/** The tree as it is shown and exported: with a recorded build, mentions of exhibits get its numbers and pages. */
export function shownTree(db: ReadDb, record: DocumentRecord, build: string | undefined): DocumentTree {
  return build === undefined ? record.tree : withExhibitPages(record.tree, exhibitPages(db, build))
}

/** How the pages of a document are marked. */
export function renderOptions(record: DocumentRecord) {
  return {
    draft: isDraft(record),
    sample: !getTemplate(record.template, record.language).review.reviewed,
    date: record.filledOn,
  }
}

/** What the law demands of a document, each demand with how it stands, in the document's language. */
export function listDemands(record: DocumentRecord) {
  return checkDemands(record.filing, record.context, record.tree).map((demand) => ({
    id: demand.id,
    status: demand.status,
    text: demand.text[record.language],
    source: demand.source,
  }))
}

async function renderPages(
  { environment, signal }: JobContext,
  { record, tree }: { readonly record: DocumentRecord; readonly tree: DocumentTree },
): Promise<Uint8Array<ArrayBuffer>> {
  return environment.renderer.render({ format: 'pdf', tree, options: renderOptions(record) }, signal)
}

/** Loads what the first preview would wait for. */
export async function prepareDocumentPreview(
  context: JobContext,
): Promise<OutputOf<'document.prepare-preview'>> {
  await context.environment.renderer.warm()
  return { ready: true }
}

/** The pages that filling a template would give now, and what is still to be done. Keeps nothing, writes nothing. */
export async function previewDocument(
  context: JobContext,
  input: ParsedInputOf<'document.preview'>,
): Promise<OutputOf<'document.preview'>> {
  const { record, tree, unconfirmed } = context.read((query) => {
    const filled = fillFromCase(query, input)
    return {
      record: filled,
      tree: shownTree(query.db, filled, input.build),
      unconfirmed: withForms(query.db, filled),
    }
  })
  return {
    pdf: await renderPages(context, { record, tree }),
    draft: isDraft(record),
    missing: record.missing,
    unconfirmed,
    demands: listDemands(record),
  }
}

/** The pages of a kept document. Writes nothing. */
export async function previewStoredDocument(
  context: JobContext,
  input: ParsedInputOf<'document.preview-stored'>,
): Promise<OutputOf<'document.preview-stored'>> {
  const shown = context.read(({ db }) => {
    const record = getRecord(db, documentTable, input.id)
    return { record, tree: shownTree(db, record, input.build) }
  })
  return { pdf: await renderPages(context, shown), draft: isDraft(shown.record) }
}
