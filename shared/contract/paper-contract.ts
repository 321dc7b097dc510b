import { z } from 'zod'
import { documentLanguage, sha256 } from '../model/values.ts'
import { recipient } from './evidence-contract.ts'
import { exportObstacle } from './export-contract.ts'
import { job } from './operation.ts'
import { fileReference } from './vault-contract.ts'

/** What every printed sheet that is made from records is asked for: in which language, and for whom. */
const forWhom = { language: documentLanguage.default('ru'), recipient: recipient.default('court') }

const written = z.strictObject({ bytes: z.int(), sha256, warnings: z.array(z.string()) })

/**
 * The two jobs of a sheet that is made from records and kept nowhere: its pages as they would be now with what stands against
 * letting them out, and the same pages written to a file once nothing does. `only` is what the export alone is asked: a format, say.
 */
export function paperJobs<Shape extends z.ZodRawShape, Only extends z.ZodRawShape = {}>(
  shape: Shape,
  only: Only = {} as Only,
) {
  return {
    preview: job(
      z.strictObject({ ...shape, ...forWhom }),
      z.strictObject({
        pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
        obstacles: z.array(exportObstacle),
      }),
    ),
    export: job(
      z.strictObject({ ...shape, ...forWhom, ...only, file: fileReference, replace: z.boolean().optional() }),
      written,
    ),
  }
}
