import type { BodyRegion, MiddleRegion, PairedRegion } from '../model/body-region.ts'
import {
  ear,
  footBack,
  footFront,
  headHalf,
  innerLeg,
  napeHalf,
  profile,
  sideArm,
  trunk,
} from './adult-figure.ts'
import {
  adultChest,
  backHints,
  backLines,
  face,
  frontHints,
  frontLines,
  sideHints,
  sideLines,
} from './figure-lines.ts'
import { mirrored, movedTo, smoothPath, wholeOf, type Corner } from './spline.ts'
import type { LineWeight, RegionPlace, ViewLine, ViewPicture } from './view-picture.ts'

export type Figure = 'adult' | 'child'

const height = 444
const frontWidth = 200
const sideWidth = 120

/** Where a grown body's heights lie on a child's, and how much narrower or wider it is there. */
const childHeights: readonly (readonly [adult: number, child: number, width: number])[] = [
  [0, 16, 1.24],
  [12, 28, 1.24],
  [50, 74, 1.24],
  [69, 98, 1.12],
  [80, 108, 0.9],
  [92, 117, 0.8],
  [121, 142, 0.84],
  [168, 186, 1],
  [210, 227, 0.86],
  [224, 241, 0.88],
  [270, 280, 0.92],
  [310, 322, 0.98],
  [405, 408, 1.04],
  [436, 436, 1.02],
  [444, 444, 1],
]

function childCorner([x, y, sharp = 0]: Corner): Corner {
  const index = Math.max(
    1,
    childHeights.findIndex(([adult]) => adult >= y),
  )
  const [below, above] = [childHeights[index - 1], childHeights[index]]
  if (below === undefined || above === undefined) return [x, y, sharp]
  const part = (y - below[0]) / (above[0] - below[0])
  return [x * (below[2] + part * (above[2] - below[2])), below[1] + part * (above[1] - below[1]), sharp]
}

/** A child's chest is flat. */
function childProfile(corners: readonly Corner[]): Corner[] {
  return corners.map((corner): Corner => {
    const [x, y] = corner
    return x < -15 && y > 104 && y < 145 ? [-18 - (y - 104) / 40, y] : corner
  })
}

const shapeOf: Readonly<Record<Figure, (corners: readonly Corner[]) => Corner[]>> = {
  adult: (corners) => [...corners],
  child: (corners) => corners.map(childCorner),
}

type Drawn = {
  readonly single: readonly (readonly Corner[])[]
  readonly paired: readonly (readonly Corner[])[]
}

function lines(figure: Figure, drawn: Drawn, about: { weight: LineWeight; middle: number }): ViewLine[] {
  const { weight, middle } = about
  const placed = (corners: readonly Corner[]) => movedTo(middle, shapeOf[figure](corners))
  const all = [
    ...drawn.single.map(placed),
    ...drawn.paired.flatMap((corners) => [placed(corners), mirrored(placed(corners), middle)]),
  ]
  return all.map((corners) => ({ d: smoothPath(corners), weight }))
}

function closedLine(corners: readonly Corner[]): ViewLine {
  return { d: smoothPath(corners, true), weight: 'outline', filled: true }
}

/** From behind no chin is seen: the head goes over into the neck. */
function napeLine(half: readonly Corner[], middle: number): ViewLine {
  const corners = [...half.toReversed(), ...mirrored(half.slice(1), middle)]
  return { d: smoothPath(corners), weight: 'outline', filled: true }
}

function uprightFigure(figure: Figure, from: 'front' | 'back'): ViewLine[] {
  const middle = frontWidth / 2
  const half = [...trunk, ...(from === 'front' ? footFront : footBack), ...innerLeg]
  const placed = (corners: readonly Corner[]) => movedTo(middle, shapeOf[figure](corners))
  const about = (weight: LineWeight) => ({ weight, middle })
  const body = from === 'front' ? [frontLines, frontHints] : [backLines, backHints]
  const chest = from === 'front' && figure === 'adult' ? [adultChest] : []
  return [
    closedLine(wholeOf(placed(half), middle)),
    closedLine(placed(ear)),
    closedLine(mirrored(placed(ear), middle)),
    from === 'front' ? closedLine(wholeOf(placed(headHalf), middle)) : napeLine(placed(napeHalf), middle),
    ...(from === 'front' ? lines(figure, face, about('line')) : []),
    ...[body[0], ...chest].flatMap((drawn) =>
      drawn === undefined ? [] : lines(figure, drawn, about('line')),
    ),
    ...(body[1] === undefined ? [] : lines(figure, body[1], about('hint'))),
  ]
}

function sideFigure(figure: Figure, facing: 'left' | 'right'): ViewLine[] {
  const middle = sideWidth / 2 + 4
  const turned = (corners: readonly Corner[]): Corner[] => {
    const placed = movedTo(middle, shapeOf[figure](corners))
    return facing === 'left' ? placed : mirrored(placed, sideWidth / 2)
  }
  const open =
    (weight: LineWeight) =>
    (corners: readonly Corner[]): ViewLine => ({
      d: smoothPath(turned(corners)),
      weight,
    })
  return [
    closedLine(turned(figure === 'child' ? childProfile(profile) : profile)),
    ...sideLines.single.map(open('line')),
    ...sideHints.single.map(open('hint')),
    closedLine(turned(sideArm)),
  ]
}

/** Places on a grown figure, the middle line at 0; those of pairs are of her left side. */
type Places = {
  readonly middle: readonly (readonly [MiddleRegion, number])[]
  readonly paired: readonly (readonly [PairedRegion, number, number])[]
}

const frontPlaces: Places = {
  middle: [
    ['crown', 16],
    ['forehead', 26],
    ['nose', 46],
    ['mouth', 57],
    ['chin', 65],
    ['neck-front', 77],
    ['chest-middle', 108],
    ['abdomen', 162],
    ['navel', 183],
    ['pubis', 216],
  ],
  paired: [
    ['temple', 17.6, 31],
    ['eye', 9, 39],
    ['ear', 22, 42],
    ['cheek', 13, 49],
    ['jaw', 13, 59],
    ['neck-side', 9.6, 73],
    ['collarbone', 24, 88],
    ['shoulder', 42, 94],
    ['chest', 22, 106],
    ['breast', 21, 128],
    ['flank', 30, 160],
    ['upper-arm', 48, 132],
    ['elbow', 55, 169],
    ['forearm', 62, 196],
    ['wrist', 68, 225],
    ['palm', 72, 240],
    ['thumb', 82, 246],
    ['fingers', 74, 261],
    ['hip', 38, 208],
    ['groin', 18, 219],
    ['thigh-front', 24, 262],
    ['thigh-inner', 9, 252],
    ['thigh-outer', 40, 258],
    ['knee', 23, 308],
    ['shin', 23, 356],
    ['ankle', 21, 404],
    ['foot', 24, 420],
    ['toes', 25, 432],
  ],
}

const backPlaces: Places = {
  middle: [
    ['crown', 18],
    ['occiput', 42],
    ['neck-back', 74],
    ['spine', 122],
    ['lower-back', 178],
    ['sacrum', 200],
  ],
  paired: [
    ['ear', 22, 42],
    ['neck-side', 9.6, 73],
    ['shoulder', 34, 91],
    ['shoulder-blade', 21, 124],
    ['flank', 28, 160],
    ['upper-arm', 48, 132],
    ['elbow', 55, 167],
    ['forearm', 62, 196],
    ['wrist', 68, 225],
    ['back-of-hand', 72, 240],
    ['thumb', 82, 246],
    ['fingers', 74, 261],
    ['hip', 38, 206],
    ['buttock', 18, 218],
    ['thigh-back', 23, 266],
    ['thigh-inner', 8, 256],
    ['thigh-outer', 40, 258],
    ['knee-back', 23, 313],
    ['calf', 23, 350],
    ['ankle', 22, 404],
    ['heel', 23, 428],
  ],
}

/** Of her left side, looking to the left. */
const sidePlaces: readonly (readonly [MiddleRegion | `${PairedRegion}-side`, number, number])[] = [
  ['crown', 0, 16],
  ['temple-side', -12, 30],
  ['eye-side', -16, 39],
  ['cheek-side', -12, 50],
  ['jaw-side', -10, 63],
  ['ear-side', 5, 43],
  ['occiput', 17, 44],
  ['neck-side-side', 2, 74],
  ['neck-back', 9.6, 78],
  ['chest-side', -17, 112],
  ['breast-side', -20, 128],
  ['abdomen', -17, 178],
  ['flank-side', 9, 170],
  ['shoulder-side', 1, 94],
  ['upper-arm-side', -1, 126],
  ['elbow-side', 1, 164],
  ['forearm-side', -6, 190],
  ['wrist-side', -11, 219],
  ['back-of-hand-side', -11, 236],
  ['fingers-side', -12, 258],
  ['shoulder-blade-side', 18, 122],
  ['lower-back', 14, 178],
  ['hip-side', 2, 206],
  ['buttock-side', 23, 212],
  ['thigh-front-side', -14, 262],
  ['thigh-outer-side', 1, 268],
  ['thigh-back-side', 17, 258],
  ['knee-side', -11, 310],
  ['knee-back-side', 10, 314],
  ['shin-side', -8, 350],
  ['calf-side', 13, 348],
  ['ankle-side', -1, 407],
  ['heel-side', 10, 428],
  ['foot-side', -18, 426],
  ['toes-side', -34, 431],
]

function hundredths(corner: Corner | undefined, width: number): { x: number; y: number } {
  const [x, y] = corner ?? [0, 0]
  const round = (value: number) => Math.round(value * 10) / 10
  return { x: round((100 * x) / width), y: round((100 * y) / height) }
}

function uprightRegions(figure: Figure, places: Places, leftIsRightOfMiddle: boolean): RegionPlace[] {
  const at = (x: number, y: number) =>
    hundredths(movedTo(frontWidth / 2, shapeOf[figure]([[x, y]]))[0], frontWidth)
  const out = leftIsRightOfMiddle ? 1 : -1
  return [
    ...places.middle.map(([region, y]) => ({ region, ...at(0, y) })),
    ...places.paired.flatMap(([name, x, y]): RegionPlace[] => [
      { region: `${name}-right`, ...at(-out * x, y) },
      { region: `${name}-left`, ...at(out * x, y) },
    ]),
  ]
}

function sideRegions(figure: Figure, side: 'left' | 'right'): RegionPlace[] {
  return sidePlaces.map(([name, x, y]) => {
    const [corner] = movedTo(sideWidth / 2 + 4, shapeOf[figure]([[x, y]]))
    const place = hundredths(corner, sideWidth)
    const region = (name.endsWith('-side') ? name.replace(/-side$/u, `-${side}`) : name) as BodyRegion
    return { region, x: side === 'left' ? place.x : 100 - place.x, y: place.y }
  })
}

/** The whole figure from one of its four sides. */
export function figureView(figure: Figure, view: 'front' | 'back' | 'left' | 'right'): ViewPicture {
  if (view === 'front' || view === 'back')
    return {
      width: frontWidth,
      height,
      lines: uprightFigure(figure, view),
      regions: uprightRegions(figure, view === 'front' ? frontPlaces : backPlaces, view === 'front'),
    }
  return { width: sideWidth, height, lines: sideFigure(figure, view), regions: sideRegions(figure, view) }
}
