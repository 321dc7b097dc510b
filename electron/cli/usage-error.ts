import type { CliTextKey } from '../../shared/text/cli-text.ts'

/** A call the program does not understand: exit status 2. `details` never hold a value the person typed after a flag. */
export class UsageError extends Error {
  readonly key: CliTextKey
  readonly details: Readonly<Record<string, string | number>>

  constructor(key: CliTextKey, details: Readonly<Record<string, string | number>> = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.details = details
  }
}
