import type { MiddleRegion, PairedRegion } from '../model/body-region.ts'
import type { Figure } from './figure-views.ts'
import { adult, profileInner, profileLine } from './head-lines.ts'
import { mirrored, smoothPath, wholeOf, type Corner } from './spline.ts'
import type { LineWeight, RegionPlace, ViewLine, ViewPicture } from './view-picture.ts'

/** The head alone, on a field of 200 by 240; a child's is rounder and its face lies lower. */

const width = 200
const height = 240
const middle = 100

/** Heights of a grown face and of a child's. */
const childHeights: readonly (readonly [number, number])[] = [
  [0, 4],
  [14, 18],
  [80, 92],
  [98, 112],
  [131, 140],
  [156, 162],
  [189, 186],
  [240, 240],
]

function childCorner([x, y, sharp = 0]: Corner): Corner {
  const index = Math.max(
    1,
    childHeights.findIndex(([from]) => from >= y),
  )
  const [below, above] = [childHeights[index - 1] ?? [0, 0], childHeights[index] ?? [1, 1]]
  const part = (y - below[0]) / (above[0] - below[0])
  const wide = y < 150 ? 1.06 : y < 192 ? 1 : 0.86
  return [middle + (x - middle) * wide, below[1] + part * (above[1] - below[1]), sharp]
}

const shaped = (figure: Figure, corners: readonly Corner[]): Corner[] =>
  figure === 'adult' ? [...corners] : corners.map(childCorner)

function both(figure: Figure, corners: readonly Corner[], weight: LineWeight): ViewLine[] {
  const placed = shaped(figure, corners)
  return [placed, mirrored(placed, middle)].map((line) => ({ d: smoothPath(line), weight }))
}

function one(figure: Figure, corners: readonly Corner[], weight: LineWeight): ViewLine {
  return { d: smoothPath(shaped(figure, corners)), weight }
}

/** The head from behind goes over into the neck. */
function nape(figure: Figure): ViewLine[] {
  const ears = shaped(figure, adult.ear)
  const half = shaped(figure, [
    ...adult.half.filter(([, y]) => y < 140),
    [146, 152],
    [138.6, 170],
    [137.6, 188],
    [141, 202],
    [160, 214],
    [184, 224],
  ])
  const closed = (corners: readonly Corner[]): ViewLine => ({
    d: smoothPath(corners, true),
    weight: 'outline',
    filled: true,
  })
  return [
    closed(ears),
    closed(mirrored(ears, middle)),
    {
      d: smoothPath([...half.toReversed(), ...mirrored(half.slice(1), middle)]),
      weight: 'outline',
      filled: true,
    },
    ...both(figure, adult.earInner, 'hint'),
  ]
}

function skull(figure: Figure): ViewLine[] {
  const ears = shaped(figure, adult.ear)
  const closed = (corners: readonly Corner[]): ViewLine => ({
    d: smoothPath(corners, true),
    weight: 'outline',
    filled: true,
  })
  return [
    ...both(figure, adult.neck, 'outline'),
    closed(ears),
    closed(mirrored(ears, middle)),
    closed(wholeOf(shaped(figure, adult.half), middle)),
    ...both(figure, adult.earInner, 'hint'),
  ]
}

function faceLines(figure: Figure): ViewLine[] {
  return [
    ...both(figure, adult.brow, 'line'),
    ...both(figure, [...adult.eye, [112, 98]], 'line'),
    ...both(figure, [...adult.iris, [125, 92.4]], 'line'),
    ...both(figure, adult.noseSide, 'hint'),
    one(figure, adult.nose, 'line'),
    one(figure, adult.mouth, 'line'),
    one(figure, adult.lipTop, 'line'),
    one(figure, adult.lipFoot, 'line'),
    one(figure, adult.chin, 'hint'),
    one(
      figure,
      [
        [68, 34],
        [84, 28],
        [100, 27],
        [116, 28],
        [132, 34],
      ],
      'hint',
    ),
  ]
}

function napeLines(figure: Figure): ViewLine[] {
  return [
    one(
      figure,
      [
        [56, 148],
        [76, 164],
        [100, 170],
        [124, 164],
        [144, 148],
      ],
      'hint',
    ),
    one(
      figure,
      [
        [100, 172],
        [100, 190],
        [100, 214],
      ],
      'hint',
    ),
    one(
      figure,
      [
        [92, 40],
        [100, 36],
        [108, 42],
        [106, 52],
        [98, 52],
      ],
      'hint',
    ),
  ]
}

function profileView(figure: Figure, side: 'left' | 'right'): ViewLine[] {
  const turned = (corners: readonly Corner[]): Corner[] => {
    const placed = figure === 'adult' ? [...corners] : corners.map(childProfileCorner)
    return side === 'left' ? placed : mirrored(placed, middle)
  }
  return [
    { d: smoothPath(turned(profileLine)), weight: 'outline' },
    ...profileInner.map(({ weight, corners }) => ({ d: smoothPath(turned(corners)), weight })),
  ]
}

/** A child's profile: a higher forehead, a shorter nose, a smaller jaw. */
function childProfileCorner(corner: Corner): Corner {
  const [x, y, sharp] = childCorner(corner)
  const [, grown] = corner
  const nose = grown > 100 && grown < 138 && x < 40 ? 5 : 0
  const forehead = grown > 30 && grown < 90 && x < 60 ? -3 : 0
  return [x + nose + forehead, y, sharp ?? 0]
}

type Places = {
  readonly middle: readonly (readonly [MiddleRegion, number])[]
  readonly paired: readonly (readonly [PairedRegion, number, number])[]
}

const facePlaces: Places = {
  middle: [
    ['crown', 22],
    ['forehead', 54],
    ['nose', 120],
    ['mouth', 156],
    ['chin', 178],
    ['neck-front', 208],
  ],
  paired: [
    ['temple', 150, 70],
    ['eye', 125, 97],
    ['ear', 165, 108],
    ['cheek', 136, 130],
    ['jaw', 138, 160],
    ['neck-side', 132, 200],
  ],
}

const napePlaces: Places = {
  middle: [
    ['crown', 40],
    ['occiput', 120],
    ['neck-back', 200],
  ],
  paired: [
    ['ear', 165, 108],
    ['neck-side', 132, 200],
  ],
}

const sidePlaces: readonly (readonly [PairedRegion, number, number])[] = [
  ['temple', 84, 84],
  ['eye', 56, 100],
  ['ear', 123, 106],
  ['cheek', 74, 134],
  ['jaw', 80, 174],
  ['neck-side', 118, 206],
]
const sideMiddle: readonly (readonly [MiddleRegion, number, number])[] = [
  ['crown', 116, 24],
  ['forehead', 56, 58],
  ['nose', 34, 124],
  ['mouth', 42, 155],
  ['chin', 46, 180],
  ['occiput', 168, 110],
  ['neck-back', 142, 206],
  ['neck-front', 92, 218],
]

function place(corner: Corner): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 10) / 10
  return { x: round((100 * corner[0]) / width), y: round((100 * corner[1]) / height) }
}

function uprightRegions(figure: Figure, places: Places, facing: boolean): RegionPlace[] {
  const at = (x: number, y: number) => place(shaped(figure, [[x, y]])[0] ?? [0, 0])
  const [onRight, onLeft] = facing ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return [
    ...places.middle.map(([region, y]) => ({ region, ...at(middle, y) })),
    ...places.paired.flatMap(([name, x, y]): RegionPlace[] => [
      { region: `${name}-${onRight}`, ...at(x, y) },
      { region: `${name}-${onLeft}`, ...at(2 * middle - x, y) },
    ]),
  ]
}

function profileRegions(figure: Figure, side: 'left' | 'right'): RegionPlace[] {
  const at = (x: number, y: number) => {
    const corner: Corner = figure === 'adult' ? [x, y] : childProfileCorner([x, y])
    return place(side === 'left' ? corner : [2 * middle - corner[0], corner[1]])
  }
  return [
    ...sideMiddle.map(([region, x, y]) => ({ region, ...at(x, y) })),
    ...sidePlaces.map(([name, x, y]): RegionPlace => ({ region: `${name}-${side}`, ...at(x, y) })),
  ]
}

/** The head from the front, from behind or from a side. */
export function headView(
  figure: Figure,
  view: 'head-front' | 'head-back' | 'head-left' | 'head-right',
): ViewPicture {
  const field = { width, height }
  if (view === 'head-front')
    return {
      ...field,
      lines: [...skull(figure), ...faceLines(figure)],
      regions: uprightRegions(figure, facePlaces, true),
    }
  if (view === 'head-back')
    return {
      ...field,
      lines: [...nape(figure), ...napeLines(figure)],
      regions: uprightRegions(figure, napePlaces, false),
    }
  const side = view === 'head-left' ? 'left' : 'right'
  return { ...field, lines: profileView(figure, side), regions: profileRegions(figure, side) }
}
