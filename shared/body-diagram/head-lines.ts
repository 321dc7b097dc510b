import type { Corner } from './spline.ts'
import type { LineWeight } from './view-picture.ts'

/** The head alone on a field of 200 by 240, the middle line at 100. */

type Head = {
  readonly half: readonly Corner[]
  readonly ear: readonly Corner[]
  readonly earInner: readonly Corner[]
  readonly neck: readonly Corner[]
  readonly brow: readonly Corner[]
  readonly eye: readonly Corner[]
  readonly iris: readonly Corner[]
  readonly nose: readonly Corner[]
  readonly noseSide: readonly Corner[]
  readonly mouth: readonly Corner[]
  readonly lipTop: readonly Corner[]
  readonly lipFoot: readonly Corner[]
  readonly chin: readonly Corner[]
}

/** A grown head from the front: its right half as it is seen. */
export const adult: Head = {
  half: [
    [100, 14],
    [124, 17],
    [145, 30],
    [157, 53],
    [160, 80],
    [158, 108],
    [153, 132],
    [144, 156],
    [131, 174],
    [115, 186],
    [100, 189],
  ],
  ear: [
    [158, 92],
    [165, 88],
    [170, 94],
    [169, 108],
    [164, 122],
    [158, 128],
    [154, 124],
  ],
  earInner: [
    [161, 96],
    [165, 98],
    [163, 108],
    [160, 116],
  ],
  neck: [
    [137, 164],
    [137, 188],
    [141, 202],
    [160, 214],
    [184, 224],
  ],
  brow: [
    [110, 84],
    [122, 78.6],
    [136, 80],
    [145, 87],
  ],
  eye: [
    [112, 98],
    [119, 92.4],
    [129, 91.8],
    [138, 98],
    [129, 102],
    [119, 101.8],
  ],
  iris: [
    [125, 92.4],
    [129.4, 96.8],
    [125, 101.4],
    [120.6, 96.8],
  ],
  nose: [
    [88, 131],
    [91, 134.6],
    [95, 134],
    [100, 137],
    [105, 134],
    [109, 134.6],
    [112, 131],
  ],
  noseSide: [
    [108, 96],
    [107, 112],
    [111, 124],
    [112, 131],
  ],
  mouth: [
    [80, 156],
    [92, 154.6],
    [100, 156.4],
    [108, 154.6],
    [120, 156],
  ],
  lipTop: [
    [80, 156],
    [92, 149.6],
    [97, 148.6],
    [100, 150],
    [103, 148.6],
    [108, 149.6],
    [120, 156],
  ],
  lipFoot: [
    [80, 156],
    [90, 162.6],
    [100, 164.4],
    [110, 162.6],
    [120, 156],
  ],
  chin: [
    [92, 173],
    [100, 171.4],
    [108, 173],
  ],
}

/** Her left side, looking to the left. */
export const profileLine: readonly Corner[] = [
  [150, 236],
  [144, 214],
  [146, 192],
  [156, 172],
  [172, 148],
  [182, 116],
  [181, 82],
  [170, 48],
  [146, 24],
  [114, 14],
  [82, 20],
  [58, 38],
  [46, 62],
  [44, 80],
  [46.4, 88],
  [43, 96],
  [33, 114],
  [24, 129],
  [26, 135.6],
  [36, 137.4],
  [38.4, 141],
  [33, 147],
  [32.4, 151.6],
  [39, 154.6, 1],
  [34.4, 158],
  [36, 164],
  [42, 168],
  [40, 177],
  [44, 188],
  [56, 194],
  [74, 192],
  [86, 194],
  [92, 204],
  [92, 218],
  [86, 236],
]

export const profileInner: readonly { readonly weight: LineWeight; readonly corners: readonly Corner[] }[] = [
  {
    weight: 'line',
    corners: [
      [49, 101],
      [58, 95],
      [66, 99],
      [58, 104.6],
      [50, 103.6],
    ],
  },
  {
    weight: 'line',
    corners: [
      [55, 97],
      [53, 100],
      [54, 104],
    ],
  },
  {
    weight: 'line',
    corners: [
      [46, 86],
      [56, 80],
      [70, 84],
    ],
  },
  {
    weight: 'line',
    corners: [
      [37, 136.4],
      [41, 131.4],
      [38, 125.4],
    ],
  },
  {
    weight: 'line',
    corners: [
      [39, 154.6],
      [48, 154.4],
      [55, 157.4],
    ],
  },
  {
    weight: 'outline',
    corners: [
      [112, 98],
      [116, 88],
      [126, 85],
      [134, 91],
      [134, 104],
      [127, 114],
      [125, 124],
      [119, 130],
      [113, 126],
      [113, 118],
    ],
  },
  {
    weight: 'line',
    corners: [
      [117, 98],
      [120, 92],
      [127, 92],
      [129, 100],
      [122, 106],
      [121, 112],
      [117, 112],
    ],
  },
  {
    weight: 'hint',
    corners: [
      [58, 193],
      [84, 182],
      [104, 162],
      [112, 138],
    ],
  },
  {
    weight: 'hint',
    corners: [
      [60, 40],
      [74, 60],
      [92, 72],
      [106, 78],
      [108, 96],
    ],
  },
  {
    weight: 'hint',
    corners: [
      [134, 124],
      [140, 150],
      [150, 166],
    ],
  },
]
