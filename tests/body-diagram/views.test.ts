import { describe, expect, test } from 'vitest'
import { diagramShapes, outlineOf, placeMarks } from '../../shared/body-diagram/diagram.ts'
import { viewPicture } from '../../shared/body-diagram/views.ts'
import { bodyRegion, bodyViews } from '../../shared/model/body-region.ts'

const figures = ['adult', 'child'] as const
const views = figures.flatMap((figure) => bodyViews.map((view) => [figure, view] as const))

/** Every pair of numbers of a path: corners and handles, radii of arcs left out. */
function corners(d: string): [number, number][] {
  const numbers =
    d
      .replaceAll(/A[\d. -]+? [01] [01] /gu, 'L')
      .match(/-?\d+(?:\.\d+)?/gu)
      ?.map(Number) ?? []
  return numbers.flatMap((x, index): [number, number][] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  )
}

describe('every view', () => {
  test.each(views)('of the %s figure, %s, lies in its field and names its parts once', (figure, view) => {
    const picture = viewPicture(view, figure)
    expect(picture.lines.length).toBeGreaterThan(4)
    const outside = picture.lines
      .flatMap(({ d }) => corners(d))
      .filter(([x, y]) => x < -1 || y < -1 || x > picture.width + 1 || y > picture.height + 1)
    expect(outside).toEqual([])
    const names = picture.regions.map(({ region }) => region)
    expect(new Set(names).size).toBe(names.length)
    const off = picture.regions.filter(({ x, y }) => !(x > 0 && x < 100 && y > 0 && y < 100))
    expect(off).toEqual([])
  })

  test('together they have every part of the body', () => {
    const shown = new Set(
      views.flatMap(([figure, view]) => viewPicture(view, figure).regions.map(({ region }) => region)),
    )
    expect(bodyRegion.options.filter((region) => !shown.has(region))).toEqual([])
  })

  test('her right is at the left of the picture from the front and at its right from behind; hands are held up', () => {
    const at = (view: 'front' | 'back' | 'palms' | 'hand-backs', region: string) =>
      viewPicture(view, 'adult').regions.find((place) => place.region === region)?.x ?? 0
    expect(at('front', 'shoulder-right')).toBeLessThan(50)
    expect(at('back', 'shoulder-right')).toBeGreaterThan(50)
    expect(at('palms', 'palm-right')).toBeLessThan(50)
    expect(at('hand-backs', 'back-of-hand-right')).toBeLessThan(50)
  })
})

describe('marks', () => {
  const picture = { width: 200, height: 400, lines: [], regions: [] }
  const square = [
    { x: 10, y: 10 },
    { x: 20, y: 10 },
    { x: 20, y: 20 },
  ]

  test('a number stands on its point, or at the upper right of its outline', () => {
    const [point, outline] = placeMarks(picture, [
      { number: 1, points: [{ x: 50, y: 25 }] },
      { number: 2, points: square },
    ])
    expect(point?.badge).toEqual([100, 100])
    expect(outlineOf(point ?? { number: 1, corners: [], badge: [0, 0] })).toBeUndefined()
    expect(outline?.badge[0]).toBeGreaterThan(40)
    expect(outlineOf(outline ?? { number: 1, corners: [], badge: [0, 0] })).toBe(
      'M20.0 40.0L40.0 40.0L40.0 80.0Z',
    )
  })

  test('a number never leaves the field', () => {
    const [mark] = placeMarks(picture, [{ number: 1, points: [{ x: 100, y: 0 }] }])
    expect(mark?.badge).toEqual([193.6, 6.4])
  })

  test('paper has the numbers it was given, and the sides', () => {
    const shapes = diagramShapes(picture, [{ number: 7, points: square }], {
      atLeft: 'правая',
      atRight: 'левая',
    })
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(words).toEqual(['правая', 'левая', '7'])
  })
})
