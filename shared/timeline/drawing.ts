/** How something is drawn; what colours it has is said where it is shown. */
export type Tone = 'axis' | 'grid' | 'label' | 'event' | 'wait' | 'open' | 'care' | 'today' | 'band'

export type Shape =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly tone: Tone }
  | {
      readonly kind: 'box'
      readonly at: Point
      readonly width: number
      readonly height: number
      readonly tone: Tone
    }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly tone: Tone }
  | {
      readonly kind: 'text'
      readonly at: Point
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly size: number
      readonly tone: Tone
      readonly isBold?: boolean
    }

export type Point = { readonly x: number; readonly y: number }

/** One event of the drawing: its shapes, and the box a pointer or the keyboard finds it by. */
export type DrawnEvent = {
  /** Its place in the events that were given. */
  readonly index: number
  readonly shapes: readonly Shape[]
  readonly box: { readonly at: Point; readonly width: number; readonly height: number }
}

/** A timeline laid out: what is behind the events, and each event. Units are CSS pixels. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly ground: readonly Shape[]
  readonly events: readonly DrawnEvent[]
}
