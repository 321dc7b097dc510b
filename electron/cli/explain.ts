import { describeFailure } from '../../shared/failures/codes.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { cliText } from '../../shared/text/cli-text.ts'
import { formatWording, type Language } from '../../shared/text/wording.ts'
import { exitStatuses, exitStatusOf } from './exit-status.ts'
import type { Flags } from './flag.ts'
import { printable } from './table.ts'
import { UsageError } from './usage-error.ts'

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof Error && error.name === 'AbortError') return new Failure('job.cancelled')
  return new Failure('internal.unexpected', {
    support: error instanceof Error ? error.name : 'unknown',
  })
}

/** The exit status of whatever a command threw. */
export function statusOf(error: unknown): number {
  return error instanceof UsageError ? exitStatuses.input.status : exitStatusOf(asFailure(error).code)
}

export type Reading = {
  readonly asJson: boolean
  /** The flags of the command that failed: no advice to use one it does not have. */
  readonly flags?: Flags | undefined
}

function describe(failure: Failure, language: Language, flags: Flags | undefined): string {
  const { code, details } = failure
  return code === 'output.exists' && flags !== undefined && flags['replace'] === undefined
    ? formatWording(cliText['failure.exists'][language], details)
    : describeFailure(language, code, details)
}

/** What a person reads on standard error; under `--json` one line with the code, its details and the same sentence. */
export function explain(error: unknown, language: Language, { asJson, flags }: Reading): string {
  if (error instanceof UsageError) {
    const message = printable(formatWording(cliText[error.key][language], error.details))
    return asJson
      ? `${JSON.stringify({ code: error.key, details: error.details, message })}\n`
      : `${message}\n`
  }
  const failure = asFailure(error)
  const { code, details } = failure
  const message = printable(describe(failure, language, flags))
  return asJson ? `${JSON.stringify({ code, details, message })}\n` : `${message}\n`
}
