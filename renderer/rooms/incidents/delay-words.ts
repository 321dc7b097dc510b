import type { ReportDelays } from '../../../shared/contract/incident-contract.ts'
import type { ReportOutcome } from '../../../shared/model/report.ts'
import { delayTexts, inactionText } from '../../../shared/text/inaction-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'

type Answered = ReportDelays & { readonly refused: boolean; readonly outcome?: ReportOutcome | undefined }

/** What a body did and how long it took, in neutral words. */
export function delayWords(row: Answered | undefined, language: Language): string[] {
  if (row === undefined) return []
  const { registration, answer } = delayTexts(row, language)
  return [
    row.refused ? inactionText.refused[language] : undefined,
    registration === undefined ? undefined : `${inactionText.registration[language]}: ${registration}`,
    row.outcome === undefined ? undefined : valueLabel('reportOutcome', row.outcome, language),
    answer,
  ].filter((part) => part !== undefined)
}
