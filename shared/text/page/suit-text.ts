import type { Wording } from '../wording.ts'
import { claimText } from './suit/claim-text.ts'
import { planText } from './suit/plan-text.ts'
import { previewText } from './suit/preview-text.ts'
import { statementsText } from './suit/statements-text.ts'

/** The suit and its table of statements. */
export const suitText = {
  ...claimText,
  ...statementsText,
  ...previewText,
  ...planText,
} as const satisfies Record<string, Wording>
