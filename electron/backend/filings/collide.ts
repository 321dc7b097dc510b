import type { Hearing } from '../../../shared/model/hearing.ts'

/** When a hearing takes place, as far as it is known. */
export type Slot = Pick<Hearing, 'heldOn' | 'startsAt' | 'endsAt' | 'half'>

/** A hearing whose end is not known is taken to last so long. */
const assumedMinutes = 120

/** Where the morning ends, in minutes of the day. */
const noon = 13 * 60

function minutes(clock: string): number {
  const [hours = '0', rest = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(rest)
}

type Span = { readonly from: number; readonly until: number }

/** From when until when, or the half of the day it falls in, or the whole day. */
function spanOf(slot: Slot): Span & { readonly isExact: boolean } {
  const { startsAt, endsAt, half } = slot
  if (startsAt !== undefined) {
    const from = minutes(startsAt)
    const until = endsAt === undefined ? from + assumedMinutes : Math.max(from + 1, minutes(endsAt))
    return { from, until, isExact: true }
  }
  return {
    from: half === 'afternoon' ? noon : 0,
    until: half === 'morning' ? noon : 24 * 60,
    isExact: false,
  }
}

/** Of an exact time only the halves of the day it touches. */
function halves({ from, until }: Span): Span {
  return { from: from < noon ? 0 : noon, until: until > noon ? 24 * 60 : noon }
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.until && other.from < one.until
}

/**
 * Whether two hearings cannot both be attended: `overlap` where both times are known and overlap, `half` where one is not known
 * and they may fall on the same half of the day.
 */
export function collide(one: Slot, other: Slot): 'overlap' | 'half' | undefined {
  if (one.heldOn !== other.heldOn) return undefined
  const [first, second] = [spanOf(one), spanOf(other)]
  if (first.isExact && second.isExact) return meet(first, second) ? 'overlap' : undefined
  return meet(halves(first), halves(second)) ? 'half' : undefined
}
