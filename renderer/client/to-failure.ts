import { Failure } from '../../shared/failures/failure.ts'

/** What went wrong as a Failure that can be shown: anything else is an internal one. */
export function toFailure(error: unknown): Failure {
  return error instanceof Failure
    ? error
    : new Failure('internal.unexpected', { support: '—' }, { cause: error })
}
