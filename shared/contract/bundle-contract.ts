import { z } from 'zod'
import { bundle } from '../model/bundle.ts'
import { evidenceKind } from '../model/evidence.ts'
import { buildId, bundleId, caseId, documentId, evidenceId } from '../model/ids.ts'
import { documentLanguage, instant, sha256, text } from '../model/values.ts'
import { bundleProblemText, type BundleProblemCode } from '../text/bundle-text.ts'
import { bundleFindingText, type BundleFindingCode } from '../text/finding-text.ts'
import { languages } from '../text/wording.ts'
import { command, job, query } from './operation.ts'
import { exportObstacle } from './export-contract.ts'
import { fileReference } from './vault-contract.ts'
import { recipient } from './evidence-contract.ts'
import { recordOperations, written } from './record-operations.ts'

const volume = z.strictObject({ number: z.int(), pages: z.int(), bytes: z.int(), sha256 })
const findingCode = z.enum(Object.keys(bundleFindingText) as BundleFindingCode[])
/** A finding of `bundle check` or of a build; `detail` is a sentence, of a build in the bundle's language. */
const problem = z.strictObject({
  code: findingCode,
  evidenceId: z.string().optional(),
  page: z.int().optional(),
  detail: z.string(),
  /** What the wording of the code is filled with, for a sentence in another language. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type BundleFinding = z.infer<typeof problem>

const outcome = z.enum(['whole', 'rasterised', 'slip-sheet'])

const exhibit = z.strictObject({
  evidenceId: z.string(),
  number: z.int(),
  volume: z.int(),
  firstPage: z.int(),
  lastPage: z.int(),
  outcome,
  reason: z.string().optional(),
})

/** An exhibit as a build would place it; what is not known yet is absent. */
const plannedExhibit = z.strictObject({
  evidenceId,
  number: z.int(),
  title: z.string(),
  kind: evidenceKind,
  datedOn: z.string().optional(),
  intimate: z.boolean().optional(),
  files: z.int(),
  bytes: z.int(),
  /** Pages of its files, and of its slip sheet. */
  pages: z.int().optional(),
  slipPages: z.int().optional(),
  outcome: outcome.optional(),
  reason: z.enum(Object.keys(bundleProblemText) as BundleProblemCode[]).optional(),
  volume: z.int().optional(),
  firstPage: z.int().optional(),
  lastPage: z.int().optional(),
})
export type PlanExhibit = z.infer<typeof plannedExhibit>

const candidate = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: evidenceKind,
  datedOn: z.string().optional(),
  number: z.int().optional(),
  files: z.int(),
  pages: z.int().optional(),
})
export type BundleCandidate = z.infer<typeof candidate>

const plannedVolume = z.strictObject({
  number: z.int(),
  pages: z.int(),
  cover: z.int(),
  index: z.int(),
  statement: z.int(),
  exhibits: z.int(),
  isTooLong: z.boolean(),
})

const built = z.strictObject({
  buildId,
  pages: z.int(),
  volumes: z.array(volume),
  exhibits: z.array(exhibit),
  problems: z.array(problem),
})

export const bundleOperations = recordOperations(bundle, { caseId })

export const bundleContract = {
  /** A recipe of the exhibits a document mentions, in its numbering; without a document, of all of the case by date. */
  'bundle.create-all': command(
    z.strictObject({
      caseId,
      title: text.optional(),
      language: documentLanguage.optional(),
      documentId: documentId.optional(),
    }),
    written,
  ),
  /** `language`: of the findings; without it they are in the bundle's. */
  'bundle.check': job(
    z.strictObject({ id: bundleId, language: z.enum(languages).optional() }),
    z.strictObject({ problems: z.array(problem), obstacles: z.array(exportObstacle) }),
  ),
  /** What a build would give now: the same pages, exactly. `pages` and `volumes` stand once every exhibit is counted. */
  'bundle.plan': query(
    z.strictObject({ id: bundleId }),
    z.strictObject({
      /** Another layout has another state. */
      state: z.string(),
      exhibits: z.array(plannedExhibit),
      volumes: z.array(plannedVolume),
      pages: z.int().optional(),
      uncounted: z.int(),
    }),
  ),
  /** The evidence of the bundle's case by date, for choosing what goes in; `number` stands where it is in already. */
  'bundle.candidates': query(
    z.strictObject({
      id: bundleId,
      text: z.string().max(1_000).optional(),
      kind: evidenceKind.optional(),
      /** Only what is not in the bundle. */
      outside: z.boolean().optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(100),
    }),
    z.strictObject({ items: z.array(candidate), total: z.int() }),
  ),
  /** Counts the pages of the files nobody has counted, once for every bundle they stand in. */
  'bundle.count-pages': job(z.strictObject({ id: bundleId }), z.strictObject({ counted: z.int() })),
  /** One page as it would be built, as a PDF of its own, to be looked at. What is intimate opens only when confirmed. */
  'bundle.preview-page': job(
    z.strictObject({
      id: bundleId,
      volume: z.int().min(1).max(100_000),
      page: z.int().min(1).max(10_000_000),
      confirmed: z.boolean().optional(),
    }),
    z.strictObject({
      pdf: z.instanceof(Uint8Array),
      kind: z.enum(['cover', 'index', 'slip-sheet', 'exhibit', 'statement']),
      evidenceId: z.string().optional(),
      /** In points. */
      width: z.number(),
      height: z.number(),
      /** Where it leads to in its volume; rectangles in points from the bottom left. */
      links: z.array(z.strictObject({ rect: z.array(z.number()).length(4), page: z.int() })),
    }),
  ),
  /** Whose data would leave with it, and what stands against that, before anything is written. */
  'bundle.contents': job(
    z.strictObject({ id: bundleId, recipient: recipient.default('court') }),
    z.strictObject({
      exhibits: z.int(),
      people: z.array(
        z.strictObject({ id: z.string(), name: z.string(), minor: z.boolean(), hidden: z.boolean() }),
      ),
      /** Exhibits that do not say whom they show. */
      unknownPeople: z.int(),
      intimate: z.int(),
      pretrialSecrecy: z.int(),
      privateCorrespondence: z.int(),
      obstacles: z.array(exportObstacle),
    }),
  ),
  /** Builds and writes `file` (several volumes: `FILE-1.pdf`, `FILE-2.pdf`). With `rebuild`, a recorded build again: same bytes. */
  'bundle.build': job(
    z.strictObject({
      id: bundleId,
      file: fileReference,
      rebuild: buildId.optional(),
      replace: z.boolean().optional(),
      recipient: recipient.default('court'),
    }),
    built,
  ),
  'bundle.builds': query(
    z.strictObject({ id: bundleId }),
    z.strictObject({
      builds: z.array(
        z.strictObject({
          buildId,
          builtAt: instant,
          pages: z.int(),
          volumes: z.array(volume),
          actor: z.string(),
        }),
      ),
    }),
  ),
}
