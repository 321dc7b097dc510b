import type { Stored } from '../../../shared/contract/record-operations.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { checkExport } from '../exports/check-export.ts'
import type { RoomHandlers } from '../handlers.ts'
import {
  deleteRecord,
  fieldsOf,
  getRecord,
  listRecords,
  restoreRecord,
  updateRecord,
} from '../records/record-table.ts'
import { documentTable, isDraft, recordsShown, type DocumentRecord } from './documents.ts'
import { exportDocument } from './export-document.ts'
import { documentChanges } from './document-changes.ts'
import { documentContents } from './document-contents.ts'
import { fillDocument } from './fill-document.ts'
import {
  listDemands,
  prepareDocumentPreview,
  previewDocument,
  previewStoredDocument,
} from './preview-document.ts'
import { withForms } from './unconfirmed-forms.ts'

function summarise(record: Stored<DocumentRecord>) {
  return {
    id: record.id as DocumentId,
    version: record.version,
    caseId: record.caseId,
    template: record.template,
    language: record.language,
    title: record.title,
    filledAt: record.filledAt,
    missing: record.missing.length,
    draft: isDraft(record),
  }
}

export const documentHandlers = {
  query: {
    'document.list': (context, { caseId, ...input }) => {
      const page = listRecords(context, documentTable, {
        ...input,
        ...(caseId === undefined ? {} : { filter: { caseId } }),
      })
      return { items: page.items.map(summarise), total: page.total }
    },
    'document.show': (context, input) => {
      const record = getRecord(context.db, documentTable, input.id)
      return { ...summarise(record), text: plainText(record.tree) }
    },
    'document.contents': documentContents,
    'document.changes': documentChanges,
    'document.check': (context, input) => {
      const record = getRecord(context.db, documentTable, input.id)
      return {
        id: input.id,
        draft: isDraft(record),
        missing: record.missing,
        unconfirmed: withForms(context.db, record),
        demands: listDemands(record),
        obstacles: checkExport(context, {
          caseId: record.caseId,
          recipient: 'court',
          text: plainText(record.tree),
          evidenceIds: [],
          filing: record.filing,
          ...recordsShown(context.db, record),
        }),
      }
    },
  },
  command: {
    'document.fill': fillDocument,
    'document.sign-off': (context, input) => {
      const record = getRecord(context.db, documentTable, input.id)
      const signedOff = { at: context.now, by: context.actor.personId, reason: input.reason }
      updateRecord(context, documentTable, { id: input.id, version: record.version, changes: { signedOff } })
      return { id: input.id, draft: isDraft({ ...fieldsOf(record), signedOff }) }
    },
    'document.delete': (context, input) => ({
      id: deleteRecord(context, documentTable, input).id as DocumentId,
    }),
    'document.restore': (context, input) => restoreRecord(context, documentTable, input),
  },
  job: {
    'document.prepare-preview': prepareDocumentPreview,
    'document.preview': previewDocument,
    'document.preview-stored': previewStoredDocument,
    'document.export': exportDocument,
  },
} satisfies RoomHandlers
