/** How something is drawn; what colours it has is said where it is shown. */
export type Tone = 'axis' | 'grid' | 'label' | 'event' | 'wait' | 'open' | 'care' | 'today' | 'band' | 'bar'

export type Point = { readonly x: number; readonly y: number }

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
