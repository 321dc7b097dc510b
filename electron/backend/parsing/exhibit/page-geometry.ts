import * as mupdf from 'mupdf'
import type { Matrix } from '../prepared-exhibit.ts'
import { concatMatrix, placePage } from './page-placement.ts'

export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly bandScale: number
  /** From the page's own space to the finished page. */
  readonly matrix: Matrix
  /** From MuPDF's space (y downwards) to the finished page. */
  readonly shown: Matrix
  /** The visible part of the page in its own space. */
  readonly box: readonly [number, number, number, number]
}

/** Where a page's content goes: rotation, crop, user unit and the band all in one matrix. */
export function pageGeometry(page: mupdf.PDFPage): PageGeometry {
  const bounds = page.getBounds()
  const transform = page.getTransform()
  const inverse = mupdf.Matrix.invert(transform)
  return { ...geometryOf(bounds, transform), box: mupdf.Rect.transform(bounds, inverse) }
}

/** A redrawn page lies upright with its top left at MuPDF's origin. */
export function redrawnGeometry(page: mupdf.PDFPage): PageGeometry {
  const [x0, y0, x1, y1] = page.getBounds()
  const bounds: mupdf.Rect = [0, 0, x1 - x0, y1 - y0]
  return { ...geometryOf(bounds, [1, 0, 0, -1, 0, y1 - y0]), box: bounds }
}

function geometryOf(bounds: mupdf.Rect, transform: Matrix): Omit<PageGeometry, 'box'> {
  const [x0, y0, x1, y1] = bounds
  const { width, height, bandScale, scale, left, bottom } = placePage(x1 - x0, y1 - y0)
  const shown: Matrix = [scale, 0, 0, -scale, left - x0 * scale, bottom + y1 * scale]
  return { width, height, bandScale, shown, matrix: concatMatrix(transform, shown) }
}
