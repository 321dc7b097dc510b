import type { BodyView } from '../model/body-region.ts'

const facing: ReadonlySet<BodyView> = new Set<BodyView>([
  'front',
  'head-front',
  'palms',
  'hand-backs',
  'feet',
  'soles',
  'genital-female',
  'genital-male',
  'anal',
])
const turned: ReadonlySet<BodyView> = new Set<BodyView>(['back', 'head-back'])

/** Which of her sides lies at the left and at the right of a view; of a profile, neither. */
export function sidesOf(view: BodyView): { atLeft: 'right' | 'left'; atRight: 'right' | 'left' } | undefined {
  if (facing.has(view)) return { atLeft: 'right', atRight: 'left' }
  return turned.has(view) ? { atLeft: 'left', atRight: 'right' } : undefined
}
