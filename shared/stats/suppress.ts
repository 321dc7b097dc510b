/** Counts below this may point at somebody. */
export const smallest = 5

/** One line of a table of numbers; `count` is undefined where it is not told. */
type Told = { readonly key: string; readonly count: number | undefined }

type ToldTable = { readonly total: number | undefined; readonly cells: readonly Told[] }

type Counted = { readonly key: string; readonly count: number }

/** Which end of the list the line comes from that is hidden beside the small ones. */
export type Cover = 'first' | 'last'

const nothingTold: ToldTable = { total: undefined, cells: [] }

function sum(cells: readonly Counted[]): number {
  return cells.reduce((all, { count }) => all + count, 0)
}

function isSmall({ count }: Counted): boolean {
  return count > 0 && count < smallest
}

/**
 * A table as it may leave. Counts from 1 to 4 are not told, nor is one cover: the line nearest to one end of the list that counts
 * five or more (complementary suppression). Zeros stay: nobody is among them. Nothing at all is told of a total below five, where no
 * count would be left to show, and where the hidden ones are all as low as they can be.
 *
 * The cover is chosen by its place in the list alone, never by how large it is, so a reader who knows this rule learns nothing
 * from the choice: he is left with at least two values for every hidden line, whatever is told (tests/stats/suppress.test.ts
 * tries all small tables). Tables of different cuts, years or kinds, of the same cases are guarded against each other only in their numbers
 * of cases (electron/backend/stats/stats.ts), not line by line.
 */
export function suppressSmall(cells: readonly Counted[], cover: Cover = 'last'): ToldTable {
  const total = sum(cells)
  const small = cells.filter(isSmall)
  if (small.length === 0) return { total, cells }
  const others = cells.filter(({ count }) => count >= smallest)
  const covering = others.at(cover === 'first' ? 0 : -1)
  if (covering === undefined || others.length === 1) return nothingTold
  if (sum(small) + covering.count === small.length + smallest) return nothingTold
  const hidden = new Set([...small, covering].map(({ key }) => key))
  return {
    total,
    cells: cells.map(({ key, count }) => ({ key, count: hidden.has(key) ? undefined : count })),
  }
}

/** A median as it may leave: not of fewer than five. */
export function suppressMedian(median: number | undefined, count: number): number | undefined {
  return count < smallest ? undefined : median
}
