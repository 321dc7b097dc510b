import type { BundlePlan } from './bundle-plan.ts'
import type { BandText } from './page-band.ts'
import { pageText, printedNumber } from './page-names.ts'

/** What stands at the foot of a page of a bundle: its number, whose exhibit it is, marks, and the case. */
export function bandText(
  plan: BundlePlan,
  at: {
    readonly volume: number
    readonly volumes: number
    readonly page: number
    readonly exhibitNumber: number | undefined
  },
): BandText {
  const { exhibitNumber } = at
  const exhibit =
    exhibitNumber === undefined ? undefined : pageText(plan.language, 'exhibit', { number: exhibitNumber })
  return {
    pageNumber: printedNumber(plan.language, at),
    remarks: [exhibit, plan.confidentialityMark, plan.options.watermark, plan.caseTitle].filter(
      (text) => text !== undefined,
    ),
  }
}
