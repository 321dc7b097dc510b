import type { Point, Shape } from '../drawing/shape.ts'

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
