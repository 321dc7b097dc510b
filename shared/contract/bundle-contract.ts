import { z } from 'zod'
import { bundle } from '../model/bundle.ts'
import { buildId, bundleId, caseId, documentId } from '../model/ids.ts'
import { documentLanguage, instant, sha256, text } from '../model/values.ts'
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
})
export type BundleFinding = z.infer<typeof problem>

const exhibit = z.strictObject({
  evidenceId: z.string(),
  number: z.int(),
  volume: z.int(),
  firstPage: z.int(),
  lastPage: z.int(),
  outcome: z.enum(['whole', 'rasterised', 'slip-sheet']),
  reason: z.string().optional(),
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
