import type { FailureCode } from './codes.ts'

/** Values that fill the `{name}` places of a failure's wording. Never a secret, never a person's name. */
export type FailureDetails = Readonly<Record<string, string | number>>

/**
 * The only error that crosses a layer on purpose. Its code has wording in ru, kk and en that says what to do next;
 * `message` is the code alone, so that a log line never carries private text.
 */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureDetails

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

/** True when `error` is a Failure with this code. */
export function isFailure(error: unknown, code?: FailureCode): error is Failure {
  return error instanceof Failure && (code === undefined || error.code === code)
}
