import type { BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { ExhibitOutcome } from '../../parsing/prepared-exhibit.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan, PlannedExhibit } from './bundle-plan.ts'
import { slipSheetPages, type FileState } from './slip-sheet.ts'

/** An exhibit whose pages have been counted. */
export interface CountedExhibit {
  readonly planned: PlannedExhibit
  /** Pages of its slip sheet; the sheet itself is laid out when it is asked for. */
  readonly slipPages: number
  readonly slipSheet: readonly GeneratedPage[]
  readonly slipGlyphs: GlyphUse
  /** Pages of each of its files. */
  readonly filePages: readonly number[]
  /** The worst of its files. */
  readonly outcome: ExhibitOutcome
  readonly reason?: BundleProblemCode
}

/**
 * The pages of an exhibit from how each of its files comes out: its slip sheet is laid out, its files only counted. A build and
 * its plan both count by this. `knownSlipPages` is the length of the same sheet when it was laid out before: it does not depend
 * on the exhibit's number.
 */
export function countExhibit(
  plan: BundlePlan,
  exhibit: { readonly planned: PlannedExhibit; readonly files: readonly FileState[] },
  knownSlipPages?: number,
): CountedExhibit {
  const { planned, files } = exhibit
  const worst =
    files.find((file) => file.outcome === 'slip-sheet') ?? files.find((file) => file.outcome === 'rasterised')
  const outcome = files.length === 0 ? 'slip-sheet' : (worst?.outcome ?? 'whole')
  const reason = files.length === 0 ? 'no-files' : worst?.reason
  const slipGlyphs = new GlyphUse()
  const needsSlip = plan.options.slipSheets || outcome !== 'whole'
  let drawn: readonly GeneratedPage[] | undefined
  const slipSheet = () => (drawn ??= needsSlip ? slipSheetPages(plan, exhibit, slipGlyphs) : [])
  return {
    planned,
    outcome,
    slipPages: needsSlip ? (knownSlipPages ?? slipSheet().length) : 0,
    get slipSheet() {
      return slipSheet()
    },
    get slipGlyphs() {
      slipSheet()
      return slipGlyphs
    },
    filePages: files.map(({ pages }) => pages),
    ...(reason === undefined ? {} : { reason }),
  }
}
