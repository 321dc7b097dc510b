import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext } from '../context.ts'
import { findFile } from '../evidence/evidence-file.rows.ts'
import type { BundleIo } from './engine/bundle-plan.ts'

/** What the engine reads by in a job. Without `writeVolume` nothing can be written. */
export function bundleIo(context: JobContext, writeVolume?: BundleIo['writeVolume']): BundleIo {
  return {
    readFile: (fileId) => {
      const file = context.read((query) => findFile(query.db, fileId))
      if (file === undefined) throw new Failure('object.missing', { object: fileId })
      return context.session.objects.read(file.object)
    },
    writeVolume: writeVolume ?? (() => Promise.reject(new TypeError('this work writes no volume'))),
    parser: context.environment.parser,
    signal: context.signal,
    onProgress: context.progress,
  }
}
