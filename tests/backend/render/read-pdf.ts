/** Reads a PDF back with MuPDF, which knows nothing of how it was made. */
import * as mupdf from 'mupdf'

export type ReadLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}
export type ReadPage = {
  readonly width: number
  readonly height: number
  readonly lines: readonly ReadLine[]
  /** Glyph numbers as drawn; 0 is the box for a missing glyph. */
  readonly glyphs: readonly number[]
  /** Grey of each filled shape, 0 to 1. */
  readonly fills: readonly number[]
  readonly strokes: number
}

type StructuredPage = {
  readonly blocks: readonly {
    readonly lines?: readonly {
      readonly text: string
      readonly y: number
      readonly bbox: { x: number; w: number }
    }[]
  }[]
}

const marginTop = (20 * 72) / 25.4

/** Opens a PDF; throws if MuPDF cannot. */
export function openPdf(bytes: Uint8Array): mupdf.PDFDocument {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  if (document === null) throw new Error('not a PDF')
  return document
}

/** Every page with what is drawn on it. Text off the page is not reported, so its loss shows. */
export function readPages(bytes: Uint8Array): ReadPage[] {
  const document = openPdf(bytes)
  return Array.from({ length: document.countPages() }, (_, index) => readPage(document.loadPage(index)))
}

function readPage(page: mupdf.PDFPage): ReadPage {
  const [left, top, right, bottom] = page.getBounds()
  const stext = JSON.parse(page.toStructuredText('preserve-whitespace').asJSON()) as StructuredPage
  const lines = stext.blocks.flatMap((block) =>
    (block.lines ?? []).map(({ text, bbox, y }) => ({ text, left: bbox.x, right: bbox.x + bbox.w, y })),
  )
  const glyphs: number[] = []
  const fills: number[] = []
  let strokes = 0
  const device = new mupdf.Device({
    fillText: (text) => text.walk({ showGlyph: (_font, _matrix, glyph) => void glyphs.push(glyph) }),
    // path, even-odd, matrix, colour space, colour
    fillPath: (...drawn) => void fills.push(drawn[4][0] ?? 0),
    strokePath: () => {
      strokes += 1
    },
  })
  page.run(device, mupdf.Matrix.identity)
  device.close()
  return { width: right - left, height: bottom - top, lines, glyphs, fills, strokes }
}

/** The text between the top and bottom margins, in the order in which it was written. */
export function bodyText(pages: readonly ReadPage[]): string {
  return pages.flatMap((page) => bodyLines(page).map(({ text }) => text)).join('\n')
}

/** The lines between the top and bottom margins of a page. */
export function bodyLines(page: ReadPage): ReadLine[] {
  return page.lines.filter(({ y }) => y > marginTop && y < page.height - marginTop + 1)
}

/** The text above the top margin or below the bottom margin of a page. */
export function marginText(page: ReadPage, where: 'top' | 'bottom'): string {
  return page.lines
    .filter(({ y }) => (where === 'top' ? y <= marginTop : y >= page.height - marginTop + 1))
    .map(({ text }) => text)
    .join(' ')
}

/** What is left when spaces, hyphens of line ends and characters without a shape are gone. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u0085\p{Default_Ignorable_Code_Point}]/gu, '')
}
