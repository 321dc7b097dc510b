/** Sizes of a court document, as resources/typst/filing.typ draws them. A4; margins and type as court offices here expect. */
import type { DocumentLanguage } from '../../../shared/model/values.ts'

export const pageMm = { width: 210, height: 297 } as const
export const marginMm = { left: 30, right: 15, top: 20, bottom: 20 } as const
export const firstLineIndentMm = 12.5
export const bodySizePt = 14
export const cellSizePt = 11
/** Room on each side of a table cell's text. */
export const cellInsetPt = 4
/** The part of the text width that stays free at the left of the header block. */
export const headerBlockOffset = 0.48

export type Orientation = 'portrait' | 'landscape'

/** Points in millimetres. */
export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4
}

/** Width of the text of a page, in points. */
export function textWidthPt(orientation: Orientation): number {
  const paperMm = orientation === 'portrait' ? pageMm.width : pageMm.height
  return mmToPt(paperMm - marginMm.left - marginMm.right)
}

/** What stands on every page of a draft and of a document made from a template that no lawyer has reviewed. */
export const pageMarks = {
  ru: { draft: 'ЧЕРНОВИК', sample: 'Образец, не проверен юристом' },
  kk: { draft: 'ЖОБА', sample: 'Үлгі, заңгер тексермеген' },
} as const satisfies Record<DocumentLanguage, { draft: string; sample: string }>
