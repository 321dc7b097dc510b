import type { Matrix } from '../prepared-exhibit.ts'

/** Height of the band for the page number at the foot of a page up to A4, in points. */
export const bandHeight = 30
export const a4 = { width: 595.28, height: 841.89 } as const

/** A page smaller than this (in points) has no room for a number and is laid on A4 at its natural size. */
const smallestSide = 220
/** Largest side of a page that every viewer accepts (PDF 32000-1, annex C). */
const largestSide = 14_400

interface Placement {
  readonly width: number
  readonly height: number
  readonly bandScale: number
  /** From the upright page as shown (origin at its bottom left) to the finished page. */
  readonly scale: number
  readonly left: number
  readonly bottom: number
}

/** Where the contents of an upright page of this size go so that the band at its foot stays free. */
export function placePage(shownWidth: number, shownHeight: number): Placement {
  const shrink = Math.min(1, largestSide / Math.max(shownWidth, shownHeight))
  const [innerWidth, innerHeight] = [shownWidth * shrink, shownHeight * shrink]
  const isSmall = innerWidth < smallestSide || innerHeight < smallestSide
  const sheet = isSmall ? a4Holding(innerWidth, innerHeight) : { width: innerWidth, height: innerHeight }
  const bandScale = Math.max(1, Math.min(sheet.width, sheet.height) / a4.width)
  const room = sheet.height - bandHeight * bandScale
  const scale = Math.min(1, sheet.width / innerWidth, room / innerHeight)
  return {
    ...sheet,
    bandScale,
    scale: scale * shrink,
    left: (sheet.width - innerWidth * scale) / 2,
    bottom: isSmall
      ? sheet.height - Math.min(room, innerHeight * scale + 56)
      : sheet.height - innerHeight * scale,
  }
}

function a4Holding(width: number, height: number): { width: number; height: number } {
  const isLandscape = width > a4.width && height < width
  return isLandscape ? { width: a4.height, height: a4.width } : a4
}

/** `first`, then `second`. */
export function concatMatrix(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}
