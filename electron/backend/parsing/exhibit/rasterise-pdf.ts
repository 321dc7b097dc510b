import * as mupdf from 'mupdf'
import { slipSheetOnly, type PreparedExhibit, type PreparedPage } from '../prepared-exhibit.ts'
import { openPdf } from './open-pdf.ts'
import { placePage } from './page-placement.ts'
import { serialiseObjects } from './serialise-objects.ts'

/** Resolution of rendered pages; practice directions allow at most 300 dpi. */
const dpi = 200
const mostPixels = 24_000_000

/** Every page of a PDF as a picture, upright, for a file whose objects cannot be saved. Throws when it cannot be drawn. */
export function rasterisePdf(bytes: Uint8Array): PreparedExhibit {
  const opened = openPdf(bytes)
  if (!('document' in opened)) return slipSheetOnly(opened.reason)
  const target = new mupdf.PDFDocument()
  try {
    const drawn: { page: PreparedPage; image: number }[] = []
    for (let index = 0; index < opened.document.countPages(); index += 1) {
      const page = opened.document.loadPage(index)
      drawn.push(drawPage(page, target))
      page.destroy()
      mupdf.emptyStore()
    }
    const saved = target.saveToBuffer('')
    const objects = serialiseObjects(
      saved.asUint8Array(),
      drawn.map(({ image }) => image),
    )
    saved.destroy()
    const pages = drawn.map(({ page, image }) => ({ ...page, content: objects.numbers.get(image) ?? 0 }))
    return {
      outcome: 'rasterised',
      reason: 'not-saved',
      pages,
      outline: [],
      objects,
      notes: [...opened.notes],
      glyphs: [],
    }
  } finally {
    target.destroy()
    opened.document.destroy()
    mupdf.emptyStore()
  }
}

function drawPage(page: mupdf.PDFPage, target: mupdf.PDFDocument): { page: PreparedPage; image: number } {
  const [x0, y0, x1, y1] = page.getBounds()
  const [width, height] = [x1 - x0, y1 - y0]
  const zoom = Math.min(dpi / 72, Math.sqrt(mostPixels / (width * height)))
  const pixmap = page.toPixmap([zoom, 0, 0, zoom, 0, 0], mupdf.ColorSpace.DeviceRGB, false, true)
  const image = new mupdf.Image(pixmap.asJPEG(88))
  const number = target.addImage(image).asIndirect()
  pixmap.destroy()
  image.destroy()
  const { scale, left, bottom, ...sheet } = placePage(width, height)
  return {
    page: { ...sheet, matrix: [width * scale, 0, 0, height * scale, left, bottom], links: [] },
    image: number,
  }
}
