import * as mupdf from 'mupdf'

/** The first page of a PDF as a PNG picture, 120 dpi. */
export function rasteriseFirstPage(pdf: Uint8Array): Uint8Array {
  const opened = mupdf.Document.openDocument(pdf, 'application/pdf')
  const scale = 120 / 72
  return opened.loadPage(0).toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB).asPNG()
}
