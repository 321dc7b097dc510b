import type { PairedRegion } from '../model/body-region.ts'
import { footTop, footTopLines, soleLines, soleOutline, soleToes } from './foot-lines.ts'
import { backLines, hand, palmLines } from './hand-lines.ts'
import { mirrored, smoothPath, type Corner } from './spline.ts'
import type { LineWeight, RegionPlace, ViewLine, ViewPicture } from './view-picture.ts'

/** Both hands and both feet, on a field of 280 by 240; her right stands at the left of the picture. */

const width = 280
const height = 240
const middle = width / 2

type Limb = {
  readonly closed: readonly (readonly Corner[])[]
  readonly open: readonly (readonly [LineWeight, readonly Corner[]])[]
  /** The drawing has the thumb or the great toe to the right: this is the side it shows. */
  readonly places: readonly (readonly [PairedRegion, number, number])[]
}

const handPlaces: readonly (readonly [PairedRegion, number, number])[] = [
  ['fingers', 68, 76],
  ['thumb', 118, 124],
  ['wrist', 62, 214],
]

const limbs: Readonly<Record<'palms' | 'hand-backs' | 'feet' | 'soles', Limb>> = {
  palms: { closed: [], open: [['outline', hand], ...palmLines], places: [['palm', 60, 160], ...handPlaces] },
  'hand-backs': {
    closed: [],
    open: [['outline', hand], ...backLines],
    places: [['back-of-hand', 60, 156], ...handPlaces],
  },
  feet: {
    closed: [],
    open: [['outline', footTop], ...footTopLines],
    places: [
      ['ankle', 77, 50],
      ['foot', 70, 130],
      ['toes', 76, 205],
    ],
  },
  soles: {
    closed: [soleOutline, ...soleToes],
    open: soleLines,
    places: [
      ['toes', 76, 32],
      ['sole', 70, 130],
      ['heel', 72, 202],
    ],
  },
}

/** Both hands or both feet, each as the other's mirror. Her right is at the left of the picture. */
export function limbView(view: 'palms' | 'hand-backs' | 'feet' | 'soles'): ViewPicture {
  const { closed, open, places } = limbs[view]
  // The backs of the hands have the thumbs outside: the drawing stands for her left hand there, moved over.
  const outward = view === 'hand-backs'
  const shift = (corners: readonly Corner[]): Corner[] =>
    outward ? corners.map(([x, y, sharp = 0]): Corner => [middle + x, y, sharp]) : [...corners]
  const sides = (corners: readonly Corner[]) => [shift(corners), mirrored(shift(corners), middle)]
  const lines: ViewLine[] = [
    ...closed
      .flatMap(sides)
      .map((corners): ViewLine => ({ d: smoothPath(corners, true), weight: 'outline', filled: true })),
    ...open.flatMap(([weight, corners]) =>
      sides(corners).map((line): ViewLine => ({ d: smoothPath(line), weight })),
    ),
  ]
  const round = (value: number) => Math.round(value * 10) / 10
  const [drawn, other] = outward ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const regions = places.flatMap(([name, x, y]): RegionPlace[] => {
    const [at, across] = sides([[x, y]])
    const where = (corner: Corner | undefined) => ({
      x: round((100 * (corner?.[0] ?? 0)) / width),
      y: round((100 * y) / height),
    })
    return [
      { region: `${name}-${drawn}`, ...where(at?.[0]) },
      { region: `${name}-${other}`, ...where(across?.[0]) },
    ]
  })
  return { width, height, lines, regions }
}
