/** Numbers that the document writes itself. They are literal text in both formats, so that both say the same. */

/** Counts numbered headings: `1.`, `1.1.`, `1.1.1.`; a heading of a level ends the count of the levels below it. */
export function createHeadingCounter(): (level: 1 | 2 | 3) => string {
  const counts = [0, 0, 0]
  return (level) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    // A level that was skipped has no number of its own.
    return `${counts.slice(0, level).filter(Boolean).join('.')}.`
  }
}

/** The label of an item: `2.`, and `2.1.` in a list inside that item. `position` counts from 1. */
export function itemLabel(parent: string, position: number): string {
  return `${parent}${position}.`
}

/** The mark of an item of a list without numbers. */
export const bullet = '–'
