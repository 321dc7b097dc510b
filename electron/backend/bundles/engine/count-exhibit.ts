import type { BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { ExhibitOutcome } from '../../parsing/prepared-exhibit.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan, PlannedExhibit } from './bundle-plan.ts'
import { slipSheetPages, type FileState } from './slip-sheet.ts'

/** An exhibit whose pages have been counted. */
export interface CountedExhibit {
  readonly planned: PlannedExhibit
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
 * its plan both count by this.
 */
export function countExhibit(
  plan: BundlePlan,
  planned: PlannedExhibit,
  files: readonly FileState[],
): CountedExhibit {
  const worst =
    files.find((file) => file.outcome === 'slip-sheet') ?? files.find((file) => file.outcome === 'rasterised')
  const outcome = files.length === 0 ? 'slip-sheet' : (worst?.outcome ?? 'whole')
  const reason = files.length === 0 ? 'no-files' : worst?.reason
  const slipGlyphs = new GlyphUse()
  const needsSlip = plan.options.slipSheets || outcome !== 'whole'
  return {
    planned,
    outcome,
    slipGlyphs,
    slipSheet: needsSlip ? slipSheetPages(plan, { planned, files }, slipGlyphs) : [],
    filePages: files.map(({ pages }) => pages),
    ...(reason === undefined ? {} : { reason }),
  }
}
