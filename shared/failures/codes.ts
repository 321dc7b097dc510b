import { bundleFailures } from './bundle-failures.ts'
import { deadlineFailures } from './deadline-failures.ts'
import { documentFailures } from './document-failures.ts'
import { importFailures } from './import-failures.ts'
import { recordFailures } from './record-failures.ts'
import { vaultFailures } from './vault-failures.ts'
import { wordDetails } from './word-details.ts'
import { formatWording, type Language } from '../text/wording.ts'

/** Every failure Sandyq can name, with its wording. A code without ru, kk and en does not compile. */
export const failureWording = {
  ...vaultFailures,
  ...recordFailures,
  ...documentFailures,
  ...bundleFailures,
  ...deadlineFailures,
  ...importFailures,
}

export type FailureCode = keyof typeof failureWording

/** What a person is told: what happened and what to do next, in her language; codes and fields in the details too. */
export function describeFailure(
  language: Language,
  code: FailureCode,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return formatWording(failureWording[code][language], wordDetails(language, code, details))
}
