/** Counts below this may point at somebody. */
export const smallest = 5

/** One line of a table of numbers; `count` is undefined where it is not told. */
export type Told = { readonly key: string; readonly count: number | undefined }

export type ToldTable = { readonly total: number | undefined; readonly cells: readonly Told[] }

const nothingTold: ToldTable = { total: undefined, cells: [] }

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

/**
 * Whether what is not told could be worked out: one cell is the rest of the total, cells that add up to little are ones, and cells
 * that add up to as much as small ones can are all of the largest small count.
 */
function isGivenBack(hidden: readonly number[]): boolean {
  if (hidden.length < 2) return hidden.length === 1
  const all = sum(hidden)
  const areSmall = hidden.every((count) => count < smallest)
  return all < 2 * hidden.length || (areSmall && all === (smallest - 1) * hidden.length)
}

/**
 * A table as it may leave: counts from 1 to 4 are not told, and as many of the next smallest that the total does not give one
 * back (complementary suppression). Of a total below five, or where nothing is left to hide behind, nothing is told. Zeros stay: nobody is among them.
 */
export function suppressSmall(cells: readonly { readonly key: string; readonly count: number }[]): ToldTable {
  const total = sum(cells.map(({ count }) => count))
  if (total > 0 && total < smallest) return nothingTold
  const hidden = new Set(cells.filter(({ count }) => count > 0 && count < smallest).map(({ key }) => key))
  const rest = cells
    .filter(({ key, count }) => count > 0 && !hidden.has(key))
    .toSorted((one, other) => one.count - other.count)
  const counts = () => cells.filter(({ key }) => hidden.has(key)).map(({ count }) => count)
  for (const { key } of rest) {
    if (!isGivenBack(counts())) break
    hidden.add(key)
  }
  // There is nothing left to hide behind; another table may tell the same total, so not even the keys stay.
  if (isGivenBack(counts())) return nothingTold
  return {
    total,
    cells: cells.map(({ key, count }) => ({ key, count: hidden.has(key) ? undefined : count })),
  }
}

/** A median as it may leave: not of fewer than five. */
export function suppressMedian(median: number | undefined, count: number): number | undefined {
  return count < smallest ? undefined : median
}
