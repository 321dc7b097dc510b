import type { BodyRegion } from '../model/body-region.ts'
import { mirrored, smoothPath, type Corner } from './spline.ts'
import type { LineWeight, RegionPlace, ViewLine, ViewPicture } from './view-picture.ts'

/** Plain schemes, shown only when asked for once more, on a field of 200 by 240. Up is to the front. */

const width = 200
const height = 240
const middle = 100

type Scheme = {
  readonly single: readonly (readonly [LineWeight, readonly Corner[]])[]
  readonly paired: readonly (readonly [LineWeight, readonly Corner[]])[]
  readonly rounds: readonly (readonly [x: number, y: number, radius: number, LineWeight])[]
  /** Where a clock face is laid round: marks at every hour. */
  readonly clock: readonly [x: number, y: number, radius: number]
  readonly regions: readonly (readonly [BodyRegion, number, number])[]
}

const thighs: readonly Corner[] = [
  [192, 20],
  [172, 70],
  [158, 116],
  [152, 160],
  [160, 206],
  [172, 234],
]

const female: Scheme = {
  single: [
    [
      'hint',
      [
        [100, 158],
        [100, 182],
      ],
    ],
    [
      'line',
      [
        [92, 60],
        [100, 54],
        [108, 60],
      ],
    ],
  ],
  paired: [
    ['hint', thighs],
    [
      'outline',
      [
        [100, 36],
        [118, 46],
        [130, 76],
        [131, 112],
        [120, 142],
        [100, 156],
      ],
    ],
    [
      'line',
      [
        [101, 60],
        [113, 78],
        [116, 104],
        [110, 130],
        [100, 140],
      ],
    ],
  ],
  rounds: [
    [100, 82, 2, 'line'],
    [100, 110, 11, 'line'],
    [100, 196, 8, 'line'],
  ],
  clock: [100, 110, 20],
  regions: [
    ['labia', 76, 92],
    ['vestibule', 100, 94],
    ['hymen', 100, 110],
    ['posterior-commissure', 100, 146],
    ['perineum', 100, 172],
    ['anus', 100, 196],
    ['pubis', 100, 24],
  ],
}

const male: Scheme = {
  single: [
    [
      'outline',
      [
        [90, 40],
        [88, 70],
        [88, 96],
        [87, 106],
        [93, 117],
        [100, 119],
        [107, 117],
        [113, 106],
        [112, 96],
        [112, 70],
        [110, 40],
      ],
    ],
    [
      'line',
      [
        [87, 103],
        [100, 99.6],
        [113, 103],
      ],
    ],
    [
      'hint',
      [
        [100, 162],
        [100, 184],
      ],
    ],
    [
      'hint',
      [
        [100, 120],
        [100, 140],
        [100, 158],
      ],
    ],
  ],
  paired: [
    ['hint', thighs],
    [
      'outline',
      [
        [112, 78],
        [126, 92],
        [134, 118],
        [130, 144],
        [116, 158],
        [100, 160],
      ],
    ],
  ],
  rounds: [[100, 198, 8, 'line']],
  clock: [100, 198, 18],
  regions: [
    ['pubis', 100, 28],
    ['penis', 100, 80],
    ['scrotum', 118, 132],
    ['perineum', 100, 174],
    ['anus', 100, 198],
  ],
}

const anal: Scheme = {
  single: [
    [
      'hint',
      [
        [100, 8],
        [100, 40],
      ],
    ],
    [
      'hint',
      [
        [100, 200],
        [100, 234],
      ],
    ],
  ],
  paired: [
    [
      'hint',
      [
        [116, 10],
        [150, 50],
        [164, 120],
        [150, 190],
        [118, 232],
      ],
    ],
    ...([-60, -30, 0, 30, 60] as const).map((angle): readonly [LineWeight, readonly Corner[]] => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
      return [
        'hint',
        [
          [100 + 13 * cos, 120 + 13 * sin],
          [100 + 30 * cos, 120 + 30 * sin],
        ],
      ]
    }),
  ],
  rounds: [
    [100, 120, 10, 'line'],
    [100, 120, 36, 'outline'],
  ],
  clock: [100, 120, 44],
  regions: [
    ['perineum', 100, 42],
    ['anus', 100, 120],
    ['buttock-right', 48, 120],
    ['buttock-left', 152, 120],
    ['sacrum', 100, 216],
  ],
}

const schemes = { 'genital-female': female, 'genital-male': male, anal } as const

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`
}

/** Marks at the hours, longer at 12, 3, 6 and 9, as places are named on a clock face. */
function clockMarks([x, y, radius]: Scheme['clock']): ViewLine[] {
  return Array.from({ length: 12 }, (_, hour) => {
    const angle = ((hour * 30 - 90) * Math.PI) / 180
    const reach = hour % 3 === 0 ? 6 : 3
    const at = (distance: number): Corner => [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]
    return { d: smoothPath([at(radius), at(radius + reach)]), weight: hour % 3 === 0 ? 'line' : 'hint' }
  })
}

/** A scheme of what is seen only when it is asked for. */
export function closedView(view: keyof typeof schemes): ViewPicture {
  const { single, paired, rounds, clock, regions } = schemes[view]
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    width,
    height,
    lines: [
      ...single.map(([weight, corners]): ViewLine => ({ d: smoothPath(corners), weight })),
      ...paired.flatMap(([weight, corners]) =>
        [corners, mirrored(corners, middle)].map((line): ViewLine => ({ d: smoothPath(line), weight })),
      ),
      ...rounds.map(([x, y, radius, weight]): ViewLine => ({ d: circle(x, y, radius), weight })),
      ...clockMarks(clock),
    ],
    regions: regions.map(([region, x, y]): RegionPlace => ({
      region,
      x: round((100 * x) / width),
      y: round((100 * y) / height),
    })),
  }
}
