/** Chance that is the same at every run of one seed. */
export type Random = {
  /** A whole number from 0, below `below`. */
  readonly int: (below: number) => number
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number
  /** True so many times of a hundred. */
  readonly chance: (percent: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** Some of them, each once, in their order. */
  readonly some: <Value>(values: readonly Value[], count: number) => Value[]
  /** One of the values, by their weights. */
  readonly weighed: <Value>(values: readonly (readonly [Value, number])[]) => Value
  /** A new chance that hangs on this one and a number alone: what one case draws changes no other. */
  readonly fork: (number: number) => Random
}

/** mulberry32: small, quick, and good enough for fiction. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e_37_79_b9) >>> 0
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number) => Math.floor(next() * below)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[int(values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  return {
    int,
    between: (least, most) => least + int(most - least + 1),
    chance: (percent) => next() * 100 < percent,
    pick,
    some: (values, count) => {
      const left = values.map((_, place) => place)
      while (left.length > count) left.splice(int(left.length), 1)
      return left.flatMap((place) => values[place] ?? [])
    },
    weighed: (values) => {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) if ((left -= weight) < 0) return value
      return pick(values)[0]
    },
    fork: (number) => createRandom(seed * 1_000_003 + number * 7_919 + 17),
  }
}

/** A day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The working day on or after a day, holidays left aside. */
export function workday(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return weekday === 6 ? dayAfter(day, 2) : weekday === 0 ? dayAfter(day, 1) : day
}
