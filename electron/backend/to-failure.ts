import { createHash } from 'node:crypto'
import { Failure } from '../../shared/failures/failure.ts'

/** A short code a person can read out; derived from the error's place, never from its text. */
function supportCode(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => /^\s+at /u.test(line))
  const place = error instanceof Error ? `${error.name} ${places.slice(0, 2).join('')}` : 'unknown'
  return createHash('sha256').update(place).digest('hex').slice(0, 8)
}

/**
 * What leaves the backend in place of an error: a Failure as it is, a cancelled job as `job.cancelled`, anything else as
 * `internal.unexpected` with a support code, since the text of an unknown error may hold anything.
 */
export function toFailure(
  error: unknown,
  options: {
    readonly signal?: AbortSignal | undefined
    readonly report: (support: string, error: unknown) => void
  },
): Failure {
  if (error instanceof Failure) return error
  const { signal } = options
  if (signal?.aborted === true && (error === signal.reason || isAbort(error)))
    return new Failure('job.cancelled')
  const support = supportCode(error)
  options.report(support, error)
  return new Failure('internal.unexpected', { support })
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
