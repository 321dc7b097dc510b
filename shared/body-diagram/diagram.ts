import type { DrawingShape } from '../document/drawing.ts'
import type { ViewPoint } from '../model/exam.ts'
import type { LineWeight, ViewPicture } from './view-picture.ts'

/** A finding as it stands on a view. */
type DiagramMark = { readonly number: number; readonly points: readonly ViewPoint[] }

/** Where a mark lies on the field of a picture, and where its number stands. */
export type PlacedMark = {
  readonly number: number
  readonly corners: readonly (readonly [x: number, y: number])[]
  readonly badge: readonly [x: number, y: number]
}

/** How large the circle with a number is, on the field of a picture. */
export const badgeRadius = 6.4

const strokes: Readonly<Record<LineWeight, { stroke: string; width: number }>> = {
  outline: { stroke: '#27343c', width: 1.3 },
  line: { stroke: '#5c6b75', width: 0.8 },
  hint: { stroke: '#9aa6ad', width: 0.6 },
}
const markColour = '#8a3d00'

/** The corners of marks on the field, and their numbers: on a point, or at the upper right of an outline, inside the field. */
export function placeMarks(
  picture: Pick<ViewPicture, 'width' | 'height'>,
  marks: readonly DiagramMark[],
): PlacedMark[] {
  return marks.map(({ number, points }) => {
    const corners = points.map(({ x, y }) => [(x * picture.width) / 100, (y * picture.height) / 100] as const)
    const within = (value: number, size: number) => Math.min(Math.max(value, badgeRadius), size - badgeRadius)
    const isPoint = corners.length === 1
    const right = Math.max(...corners.map(([x]) => x))
    const top = Math.min(...corners.map(([, y]) => y))
    const [x, y] = isPoint ? [right, top] : [right + badgeRadius, top - badgeRadius / 2]
    return { number, corners, badge: [within(x, picture.width), within(y, picture.height)] as const }
  })
}

/** The outline of a mark of more than one corner. */
export function outlineOf(mark: PlacedMark): string | undefined {
  if (mark.corners.length < 2) return undefined
  const steps = mark.corners.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`,
  )
  return `${steps.join('')}${mark.corners.length > 2 ? 'Z' : ''}`
}

/** A view with its marks as shapes for paper; `right` and `left` are written where her right and left are. */
export function diagramShapes(
  picture: ViewPicture,
  marks: readonly DiagramMark[],
  sides: { readonly atLeft?: string; readonly atRight?: string },
): DrawingShape[] {
  const label = (text: string, x: number, anchor: 'start' | 'end'): DrawingShape => ({
    kind: 'text',
    x,
    y: 12,
    size: 11,
    text,
    anchor,
    colour: '#5c6b75',
  })
  return [
    ...picture.lines.map(({ d, weight, filled = false }): DrawingShape => ({
      kind: 'path',
      d,
      ...strokes[weight],
      ...(filled ? { fill: '#ffffff' } : {}),
    })),
    ...(sides.atLeft === undefined ? [] : [label(sides.atLeft, 2, 'start')]),
    ...(sides.atRight === undefined ? [] : [label(sides.atRight, picture.width - 2, 'end')]),
    ...placeMarks(picture, marks).flatMap((mark): DrawingShape[] => {
      const outline = outlineOf(mark)
      const [x, y] = mark.badge
      return [
        ...(outline === undefined
          ? []
          : [
              {
                kind: 'path',
                d: outline,
                stroke: markColour,
                width: 1,
                fill: '#f4e3d3',
                opacity: 0.85,
              } as const,
            ]),
        { kind: 'circle', x, y, r: badgeRadius, stroke: markColour, width: 0.9, fill: '#ffffff' },
        {
          kind: 'text',
          x,
          y: y + 2.8,
          size: mark.number > 99 ? 6 : 8,
          text: String(mark.number),
          anchor: 'middle',
          bold: true,
          colour: markColour,
        },
      ]
    }),
  ]
}
