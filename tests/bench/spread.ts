/** What several runs of one measurement gave. */
export type Spread = {
  readonly median: number
  readonly least: number
  readonly most: number
  /** In the order they were taken. */
  readonly runs: readonly number[]
}

/** The middle one of sorted values; the mean of the two middle ones when their number is even. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  if (low === undefined || high === undefined) throw new RangeError('no runs')
  return (low + high) / 2
}

/** Median, least and most of at least one run. */
export function spreadOf(runs: readonly number[]): Spread {
  return { median: medianOf(runs), least: Math.min(...runs), most: Math.max(...runs), runs: [...runs] }
}

/**
 * How many times longer ours took: the median of run against run. The two stand side by side in time, so what slows the machine
 * for a while slows both.
 */
export function ratioOf(ours: Spread, reference: Spread): number {
  if (ours.runs.length !== reference.runs.length) throw new RangeError('runs do not pair')
  return medianOf(ours.runs.map((run, index) => run / (reference.runs[index] ?? Number.NaN)))
}
