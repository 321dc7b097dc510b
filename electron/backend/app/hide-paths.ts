import { basename, isAbsolute } from 'node:path'
import type { Result } from '../../../shared/contract/contract.ts'
import type { FailureDetails } from '../../../shared/failures/failure.ts'

function withoutPath(value: string | number): string | number {
  return typeof value === 'string' && isAbsolute(value) ? basename(value) : value
}

/** A failure whose details name files and folders by their last name: the page never learns where something lies. */
export function hidePaths(result: Result<unknown>): Result<unknown> {
  if (result.ok) return result
  const { code, details } = result.failure
  const shown: FailureDetails = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, withoutPath(value)]),
  )
  return { ok: false, failure: { code, details: shown } }
}
