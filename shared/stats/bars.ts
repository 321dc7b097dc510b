import { scaleLinear } from 'd3-scale'

/** How long the bar of each count is, of `width` for the largest; what is not told has none, and what is not nothing is seen. */
export function barLengths(counts: readonly (number | null)[], width: number): number[] {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...counts.map((count) => count ?? 0))])
    .range([0, width])
  return counts.map((count) => (count === null || count === 0 ? 0 : Math.max(2, Math.round(scale(count)))))
}

/** What part of the total a count is, in whole per cent; undefined where either is not told. */
export function shareOf(count: number | null, total: number | null): number | undefined {
  return count === null || total === null || total === 0 ? undefined : Math.round((count / total) * 100)
}
