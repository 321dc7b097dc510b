/** A line drawing as data: what the window shows and what paper prints are made from the same shapes. */
export type DrawingShape =
  | ({ readonly kind: 'path'; readonly d: string } & Pen)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Pen)
  | {
      readonly kind: 'text'
      readonly x: number
      /** The line the letters stand on. */
      readonly y: number
      readonly size: number
      readonly text: string
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly bold?: boolean
      readonly colour?: string
    }

/** Colours as `#rrggbb`. Nothing is drawn that has neither a stroke nor a fill. */
export type Pen = {
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly fill?: string
  readonly opacity?: number
}

/** Filled only: a picture in the text, as wide as `widthMm` or as there is room. `alt` says what it shows, also where no picture can be. */
export type Drawing = {
  readonly type: 'drawing'
  readonly attrs: {
    readonly viewWidth: number
    readonly viewHeight: number
    readonly widthMm: number
    readonly alt: string
  }
  readonly shapes: readonly DrawingShape[]
}

/** Everything that can be read in a drawing: what it shows, and the words in it. */
export function drawingWords({ attrs, shapes }: Drawing): string[] {
  return [attrs.alt, ...shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))]
}
