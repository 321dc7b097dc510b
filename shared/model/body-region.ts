import { z } from 'zod'

/** Parts of the body in the middle, from the crown down. */
const middleRegions = [
  'crown',
  'occiput',
  'forehead',
  'nose',
  'mouth',
  'chin',
  'neck-front',
  'neck-back',
  'chest-middle',
  'abdomen',
  'navel',
  'pubis',
  'spine',
  'lower-back',
  'sacrum',
  'labia',
  'vestibule',
  'hymen',
  'posterior-commissure',
  'penis',
  'scrotum',
  'perineum',
  'anus',
] as const

/** Parts of the body there are two of, from the head down. The side is hers, not the one who looks. */
export const pairedRegions = [
  'temple',
  'eye',
  'ear',
  'cheek',
  'jaw',
  'neck-side',
  'collarbone',
  'shoulder',
  'chest',
  'breast',
  'shoulder-blade',
  'flank',
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'palm',
  'back-of-hand',
  'thumb',
  'fingers',
  'hip',
  'groin',
  'buttock',
  'thigh-front',
  'thigh-inner',
  'thigh-outer',
  'thigh-back',
  'knee',
  'knee-back',
  'shin',
  'calf',
  'ankle',
  'foot',
  'sole',
  'heel',
  'toes',
] as const

export type MiddleRegion = (typeof middleRegions)[number]
export type PairedRegion = (typeof pairedRegions)[number]
type SidedRegion = `${PairedRegion}-${'right' | 'left'}`

const sided = pairedRegions.flatMap((name): SidedRegion[] => [`${name}-right`, `${name}-left`])

/** A part of the body as a chart names it. */
export const bodyRegion = z.enum([...middleRegions, ...sided])
export type BodyRegion = z.infer<typeof bodyRegion>

/** The pictures of a body diagram. Right and left are hers. */
export const bodyViews = [
  'front',
  'back',
  'left',
  'right',
  'head-front',
  'head-back',
  'head-left',
  'head-right',
  'palms',
  'hand-backs',
  'feet',
  'soles',
  'genital-female',
  'genital-male',
  'anal',
] as const
export const bodyView = z.enum(bodyViews)
export type BodyView = z.infer<typeof bodyView>

/** Views that are shown only when asked for once more. */
export const closedViews: ReadonlySet<BodyView> = new Set<BodyView>([
  'genital-female',
  'genital-male',
  'anal',
])
