import { z } from 'zod'
import { buildId, caseId, documentId, examId } from '../model/ids.ts'
import { date, documentLanguage, instant, sha256, text } from '../model/values.ts'
import { command, job, query } from './operation.ts'
import { exportObstacle } from './export-contract.ts'
import { fileReference } from './vault-contract.ts'
import { listInput, written } from './record-operations.ts'
import { audience } from './audience.ts'

const templateSummary = z.strictObject({
  name: z.string(),
  language: documentLanguage,
  title: z.string(),
  filing: z.string(),
  jurisdiction: z.string(),
  edition: z.string(),
  legalBasis: z.array(z.strictObject({ act: z.string(), article: z.string(), why: z.string() })),
  reviewed: z.boolean(),
})

const missingValue = z.strictObject({
  path: z.string(),
  label: z.string(),
  enteredIn: z.string(),
  record: z.string().optional(),
})
/** `form`: the whole name in this case, to be kept in the case forms of `record`; without it, it is to be looked at in the text. */
const unconfirmed = z.strictObject({
  path: z.string(),
  case: z.string(),
  text: z.string(),
  record: z.string().optional(),
  form: z.string().optional(),
})
const demand = z.strictObject({
  id: z.string(),
  status: z.enum(['met', 'missing', 'not-applicable', 'by-hand']),
  text: z.string(),
  source: z.string(),
})

const documentSummary = z.strictObject({
  id: documentId,
  version: z.int(),
  caseId,
  template: z.string(),
  language: documentLanguage,
  title: z.string(),
  filledAt: instant,
  missing: z.int(),
  draft: z.boolean(),
})

/** What a filled document answers: its gaps and the computed name forms nobody has confirmed. */
const filled = z.strictObject({
  id: documentId,
  draft: z.boolean(),
  missing: z.array(missingValue),
  unconfirmed: z.array(unconfirmed),
})

const pdf = z.instanceof(Uint8Array)

export const documentContract = {
  'template.list': query(
    z.strictObject({ language: documentLanguage.optional() }),
    z.strictObject({ templates: z.array(templateSummary) }),
  ),
  'template.show': query(
    z.strictObject({ name: z.string().max(200), language: documentLanguage }),
    templateSummary.extend({ fields: z.array(z.string()), text: z.string() }),
  ),
  /** Makes ready to show documents, so that the first one does not wait. */
  'document.prepare-preview': job(z.strictObject({}), z.strictObject({ ready: z.literal(true) })),
  /**
   * What filling would give, as pages for the screen of whoever works on it. Nothing is kept and nothing leaves: the way out is
   * `document.export`, which asks the export policy.
   */
  'document.preview': job(
    z.strictObject({
      caseId,
      template: z.string().max(200),
      language: documentLanguage,
      on: date.optional(),
      /** The examination a document on an opinion speaks of; without it the last one there are remarks on. */
      examId: examId.optional(),
      build: buildId.optional(),
    }),
    z.strictObject({
      pdf,
      draft: z.boolean(),
      missing: z.array(missingValue),
      unconfirmed: z.array(unconfirmed),
      demands: z.array(demand),
    }),
  ),
  /** A kept document as pages for the screen, as it was filled. */
  'document.preview-stored': job(
    z.strictObject({ id: documentId, build: buildId.optional() }),
    z.strictObject({ pdf, draft: z.boolean() }),
  ),
  /** Fills a template from the case and keeps the result with the data it was filled from. */
  'document.fill': command(
    z.strictObject({
      caseId,
      template: z.string().max(200),
      language: documentLanguage,
      on: date.optional(),
      examId: examId.optional(),
    }),
    filled,
  ),
  /** What is missing, what the law demands of this filing, and what stands against letting it out. */
  'document.check': query(
    z.strictObject({ id: documentId }),
    filled.extend({ demands: z.array(demand), obstacles: z.array(exportObstacle) }),
  ),
  /** Whose data would leave with it and what stands against that, before anything is written. */
  'document.contents': query(
    z.strictObject({ id: documentId, ...audience, build: buildId.optional() }),
    z.strictObject({
      people: z.array(
        z.strictObject({ id: z.string(), name: z.string(), minor: z.boolean(), hidden: z.boolean() }),
      ),
      pretrialSecrecy: z.boolean(),
      closedHearing: z.boolean(),
      obstacles: z.array(exportObstacle),
    }),
  ),
  /** What it would say otherwise if it were filled now, for the same day; `otherText`: where no value of the case stands. */
  'document.changes': query(
    z.strictObject({ id: documentId }),
    z.strictObject({
      changes: z.array(
        z.strictObject({
          path: z.string(),
          label: z.string(),
          before: z.string().optional(),
          after: z.string().optional(),
        }),
      ),
      otherText: z.boolean(),
    }),
  ),
  'document.list': query(
    z.strictObject({ ...listInput, caseId: caseId.optional() }),
    z.strictObject({ items: z.array(documentSummary), total: z.int() }),
  ),
  'document.show': query(z.strictObject({ id: documentId }), documentSummary.extend({ text: z.string() })),
  /** The lawyer answers for the gaps: the draft mark goes, the gaps stay visible. */
  'document.sign-off': command(
    z.strictObject({ id: documentId, reason: text }),
    z.strictObject({ id: documentId, draft: z.boolean() }),
  ),
  'document.delete': command(
    z.strictObject({ id: documentId, reason: text }),
    z.strictObject({ id: documentId }),
  ),
  'document.restore': command(z.strictObject({ id: documentId }), written),
  'document.export': job(
    z.strictObject({
      id: documentId,
      file: fileReference,
      format: z.enum(['pdf', 'docx']),
      replace: z.boolean().optional(),
      ...audience,
      /** A recorded build: mentions of exhibits get its numbers and pages, «Приложение 4, с. 25». */
      build: buildId.optional(),
    }),
    z.strictObject({
      id: documentId,
      draft: z.boolean(),
      bytes: z.int(),
      sha256,
      warnings: z.array(z.string()),
    }),
  ),
}
