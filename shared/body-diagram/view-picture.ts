import type { BodyRegion } from '../model/body-region.ts'

/** How heavy a line is: the outline of a part, a line on it, or a hint that guides the eye. */
export type LineWeight = 'outline' | 'line' | 'hint'

export type ViewLine = {
  readonly d: string
  readonly weight: LineWeight
  /** Covers what was drawn before it. */
  readonly filled?: boolean
}

/** Where a part of the body lies on a view, in hundredths of its width and height. */
export type RegionPlace = { readonly region: BodyRegion; readonly x: number; readonly y: number }

/** One picture of a body diagram: lines on a field of `width` by `height`, and the parts it shows. */
export type ViewPicture = {
  readonly width: number
  readonly height: number
  readonly lines: readonly ViewLine[]
  readonly regions: readonly RegionPlace[]
}
