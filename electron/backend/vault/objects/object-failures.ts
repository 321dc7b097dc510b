import { Failure } from '../../../../shared/failures/failure.ts'
import { AgeFileError } from './age-header.ts'
import { isSystemError } from './system-error.ts'

/** What a failed write is called: `job.cancelled`, `vault.disk-full`, or the error itself. */
export function nameWriteError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return new Failure('job.cancelled', {}, { cause: error })
  if (isSystemError(error, 'ENOSPC', 'EDQUOT')) return new Failure('vault.disk-full', {}, { cause: error })
  return error
}

/** What a failed read is called: `object.missing`, `object.damaged`, or the error itself. */
export function nameReadError(error: unknown, objectId: string): unknown {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
    return new Failure('object.missing', { object: objectId }, { cause: error })
  }
  // EIO: the disk itself can no longer read it. EISDIR: something else stands in its place.
  if (error instanceof AgeFileError || isSystemError(error, 'EIO', 'EISDIR')) {
    return new Failure('object.damaged', { object: objectId }, { cause: error })
  }
  return error
}
