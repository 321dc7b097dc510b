import { describeFailure, failureWording } from '../../shared/failures/codes.ts'
import { Failure, type FailureDetails } from '../../shared/failures/failure.ts'
import { wordDetails, wordingDetails } from '../../shared/failures/word-details.ts'
import { cliHintText } from '../../shared/text/cli-hint-text.ts'
import { cliText } from '../../shared/text/cli-text.ts'
import { formatWording, type Language } from '../../shared/text/wording.ts'
import { AmbiguousId, candidateLines } from './ambiguous-id.ts'
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

type Reading = {
  readonly asJson: boolean
  /** The flags of the command that failed: no advice to use one it does not have. */
  readonly flags?: Flags | undefined
}

/** The field in words with the name a person types beside it; what a flag gave, as the flag. */
function whereGiven(language: Language, details: FailureDetails, flags: Flags | undefined): string {
  const path = String(details['where'])
  const words = String(wordDetails(language, 'input.invalid', details)['where'])
  if (words !== path) return path === '(root)' ? words : `${words} (${path})`
  return flags?.[path] === undefined ? path : `--${path}`
}

function sentence({ code, details }: Failure, language: Language, flags: Flags | undefined): string {
  if (code !== 'input.invalid') return describeFailure(language, code, details)
  return formatWording(failureWording[code][language], {
    ...wordDetails(language, code, details),
    where: whereGiven(language, details, flags),
  })
}

/** What happened, and the command that helps; no advice to use a flag that the failed command does not have. */
function describe(failure: Failure, language: Language, flags: Flags | undefined): string {
  const isUseless = failure.code === 'output.exists' && flags !== undefined && flags['replace'] === undefined
  const hint = isUseless ? undefined : cliHintText[failure.code]?.[language]
  return [sentence(failure, language, flags), ...(hint === undefined ? [] : [hint])].join(' ')
}

/** The details a machine reads: what only helps to word them is left out. */
function plainDetails(details: FailureDetails): FailureDetails {
  const onlyWords: readonly string[] = wordingDetails
  return Object.fromEntries(Object.entries(details).filter(([name]) => !onlyWords.includes(name)))
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
  if (asJson) return `${JSON.stringify({ code, details: plainDetails(details), message })}\n`
  const candidates = failure instanceof AmbiguousId ? candidateLines(failure, language) : []
  return [message, ...candidates, ''].join('\n')
}
